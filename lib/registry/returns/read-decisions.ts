import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { parseCsvTable } from '../../science/geography/csv-table';
import { readReferenceTable } from '../../science/geography/reference-table';
import { decisionColumns, type PlaceDecision } from './place-decision';

/** Where the decisions of this installation lie; `naqsha returns decide` adds to it. */
export const decisionsFile = (dataFolder: string): string => join(dataFolder, 'decisions', 'places.csv');

/** Decisions shipped with the product, then those of this installation; of two about one name the later one stands. */
export function readDecisions(dataFolder: string, boundarySet: string): Result<PlaceDecision[]> {
  const own = ownDecisions(dataFolder);
  if (!own.ok) return own;
  const shipped = readReferenceTable('return-decisions').map(decisionOf);
  return done([...shipped, ...own.value].filter((decision) => decision.boundarySet === boundarySet));
}

/** Those of this installation alone; refused where the file was edited into something else. */
export function ownDecisions(dataFolder: string): Result<PlaceDecision[]> {
  const path = decisionsFile(dataFolder);
  if (!existsSync(path)) return done([]);
  const text = readFileSync(path, 'utf8');
  if (text.split(/\r?\n/, 1)[0] !== decisionColumns.join(',')) {
    return refused({
      code: 'decisions-unreadable',
      sentence: `${path} does not begin with the columns ${decisionColumns.join(', ')}.`,
      nextStep: 'Put the header back, or move the file away and decide again with "naqsha returns decide".',
    });
  }
  return done(parseCsvTable(text).map(decisionOf));
}

const decisionOf = (row: Readonly<Record<string, string>>): PlaceDecision => ({
  boundarySet: row.boundary_set ?? '',
  province: row.province ?? '',
  district: row.district ?? '',
  place: row.place ?? '',
  placeCode: row.place_code || null,
  decidedBy: row.decided_by ?? '',
  decidedOn: row.decided_on ?? '',
  why: row.why ?? '',
});

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { done, type Result } from '../../core/result';
import { formatCsvTable } from '../../science/geography/csv-table';
import { decisionColumns, type PlaceDecision } from './place-decision';
import { decisionsFile, ownDecisions } from './read-decisions';

/** Adds a decision to the file of this installation; nothing decided before is taken out, the latest stands. */
export function keepDecision(dataFolder: string, decision: PlaceDecision): Result<string> {
  const before = ownDecisions(dataFolder);
  if (!before.ok) return before;
  const path = decisionsFile(dataFolder);
  const rows = [...before.value, decision].map((each) => ({
    boundary_set: each.boundarySet,
    province: each.province,
    district: each.district,
    place: each.place,
    place_code: each.placeCode,
    decided_by: each.decidedBy,
    decided_on: each.decidedOn,
    why: each.why,
  }));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, formatCsvTable(decisionColumns, rows));
  renameSync(`${path}.${process.pid}`, path);
  return done(path);
}

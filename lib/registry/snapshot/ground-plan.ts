import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import type { ImportedBoundaries } from '../../science/geography/boundaries';
import { buildSchematicBoundaries } from '../../science/geography/build-schematic-boundaries';
import { importBoundaries } from '../../science/geography/import-boundaries';
import type { PlaceAlias, PopulationFact } from '../../science/geography/place';
import { readReferenceAliases } from '../../science/geography/read-reference-aliases';
import { readReferencePopulation } from '../../science/geography/read-reference-population';

/** Where households are placed and what is drawn: polygons with their places, other spellings, census facts. */
export interface GroundPlan {
  boundaries: ImportedBoundaries;
  aliases: PlaceAlias[];
  population: PopulationFact[];
}

const namesInExtract = ['boundaries.geojson', 'boundaries.topojson', 'boundaries.json'];

/**
 * The polygons the steward brings (`--boundaries`, else a boundaries file in the extract), else our schematic map of the
 * built-in gazetteer, labelled as such.
 */
export function readGroundPlan(extractFolder: string, boundariesFile: string | null): Result<GroundPlan> {
  const inExtract = namesInExtract.map((name) => join(extractFolder, name)).find((path) => existsSync(path)) ?? null;
  const path = boundariesFile ?? inExtract;
  if (path !== null && !(existsSync(path) && statSync(path).isFile())) {
    return refused({
      code: 'no-boundaries-file',
      sentence: `There is no boundary file at ${path}.`,
      nextStep: 'Name a GeoJSON or TopoJSON file of tehsil polygons, or leave --boundaries out.',
    });
  }
  const boundaries =
    path === null ? done(buildSchematicBoundaries()) : importBoundaries(readFileSync(path), { name: basename(path) });
  if (!boundaries.ok) return boundaries;
  const set = boundaries.value.set.codesOf;
  return done({
    boundaries: boundaries.value,
    aliases: readReferenceAliases(set),
    population: readReferencePopulation(set),
  });
}

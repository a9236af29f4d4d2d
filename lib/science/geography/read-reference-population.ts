import { currentSet } from './known-boundary-sets';
import type { PopulationFact } from './place';
import { numberOrNull, readReferenceTable } from './reference-table';

/** Census counts by tehsil, 2017 and 2023. No row where the census printed none (Azad Kashmir, Gilgit Baltistan). */
export function readReferencePopulation(boundarySet: string): PopulationFact[] {
  if (boundarySet !== currentSet) return [];
  return readReferenceTable('population').map((row) => ({
    boundarySet,
    code: row.code ?? '',
    year: Number(row.year),
    population: numberOrNull(row.population),
    households: numberOrNull(row.households),
    source: row.source ?? '',
  }));
}

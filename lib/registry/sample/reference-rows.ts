import { readReferenceAliases } from '../../science/geography/read-reference-aliases';
import { readReferencePopulation } from '../../science/geography/read-reference-population';
import { boundarySet } from './sample-request';
import { seededShare } from './seeded-share';

/** Census counts as the extract's `population`. */
export const censusRows = () =>
  readReferencePopulation(boundarySet)
    .filter((fact) => fact.population !== null)
    .map(({ code, year, population, households, source }) => ({
      place_code: code,
      year,
      population,
      households,
      source,
    }));

/** Half of the spellings that hold anywhere, so that the other half is left to the gazetteer and to near matches. */
export function aliasRows(): { boundary_set: string; place_code: string; alias: string; source: string }[] {
  const rows = readReferenceAliases(boundarySet)
    .filter(({ code, alias, within }) => !within && seededShare('alias', code, alias) < 0.5)
    .map(({ code, alias, source }) => ({ boundary_set: boundarySet, place_code: code, alias, source }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

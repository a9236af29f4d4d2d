import type { PlaceAlias } from './place';
import { readReferenceTable, textOrNull } from './reference-table';

/** Spellings of places met in census tables, programme portals and notifications, each with its source. */
export function readReferenceAliases(boundarySet: string): PlaceAlias[] {
  return readReferenceTable('aliases')
    .filter((row) => row.boundary_set === boundarySet)
    .map((row) => ({
      boundarySet,
      code: row.code ?? '',
      alias: row.alias ?? '',
      within: textOrNull(row.within),
      source: row.source ?? '',
    }));
}

import type { PlaceAlias } from '../../science/geography/place';
import type { Connection } from '../../warehouse/database';
import type { FileAccount } from './file-account';

/** Spellings the extract itself brings, once its `place_aliases` have been read. */
export async function extractAliases(connection: Connection, read: readonly FileAccount[]): Promise<PlaceAlias[]> {
  if (!read.some((account) => account.table === 'place_aliases')) return [];
  const rows = await connection.all(
    'select boundary_set, place_code, alias, source from raw_place_aliases order by boundary_set, place_code, alias, source',
  );
  return rows.map((row) => ({
    boundarySet: String(row.boundary_set),
    code: String(row.place_code),
    alias: String(row.alias),
    source: String(row.source),
  }));
}

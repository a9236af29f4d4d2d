import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Database, type Row } from '../warehouse/database';
import { currentSnapshotId, dataFolder, SnapshotNotKept } from '../warehouse/published';

export const rejectedRowColumns = [
  'file',
  'table_name',
  'line',
  'rule',
  'column_name',
  'masked_value',
  'record_key',
  'record',
] as const;

/** The restricted file is not opened for this reader. */
export class RecordsClosed extends Error {
  override name = 'RecordsClosed';
}

/**
 * Rejected records of a snapshot, each with its reason, in chunks with flat memory. Sensitive cells were masked when the
 * record was rejected. Anyone may take those of the labelled sample; those of a real registry are for the operator of the
 * machine alone until people sign in.
 */
export async function* rejectedRows(wanted: string | null, reader: 'operator' | 'anyone'): AsyncGenerator<Row[]> {
  const folder = dataFolder();
  const id = wanted ?? currentSnapshotId(folder);
  const path = id === null ? null : join(folder, id, 'records.duckdb');
  if (path === null || !existsSync(path)) throw new SnapshotNotKept(id);
  const database = await Database.openReadOnly(path);
  try {
    const connection = await database.connect();
    try {
      const snapshot = await connection.one('select synthetic from dim_snapshot');
      if (reader === 'anyone' && snapshot?.synthetic !== true) {
        throw new RecordsClosed('rejected records of a real registry are for the operator of the machine');
      }
      yield* connection.stream(
        `select ${rejectedRowColumns.join(', ')} from load_rejects_rows order by file, line nulls last, record_key`,
      );
    } finally {
      connection.close();
    }
  } finally {
    database.close();
  }
}

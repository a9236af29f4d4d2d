import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../core/result';
import { nationCode } from '../../science/geography/place';
import { Database, type Row } from '../../warehouse/database';
import { currentSnapshotId, dataFolder, SnapshotNotKept } from '../../warehouse/published';
import { type Asker, refusalOf } from '../access/asker';
import { covers } from '../access/scope';
import { scopeOfAsker } from '../access/within-scope';

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
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}

const wholeNation: Refusal = {
  code: 'not-for-role',
  sentence:
    'A rejected record does not say reliably which place it belongs to, so the file is for stewards of the whole nation.',
  nextStep: 'Ask a steward whose area is the nation.',
};

export interface RejectedRows {
  snapshot: string;
  synthetic: boolean;
  rows: AsyncGenerator<Row[]>;
}

/**
 * Rejected records of a snapshot, each with its reason, in chunks with flat memory. Sensitive cells were masked when the
 * record was rejected. Anyone may take those of the labelled sample; those of a real registry are for the operator of the
 * machine and for data stewards of the whole nation.
 */
export async function rejectedRows(wanted: string | null, asker: Asker): Promise<RejectedRows> {
  const folder = dataFolder();
  const id = wanted ?? currentSnapshotId(folder);
  const path = id === null ? null : join(folder, id, 'records.duckdb');
  if (path === null || id === null || !existsSync(path)) throw new SnapshotNotKept(id);
  const database = await Database.openReadOnly(path);
  try {
    const connection = await database.connect();
    const snapshot = await connection.one('select synthetic from dim_snapshot');
    connection.close();
    const synthetic = snapshot?.synthetic === true;
    const refusal = refusalOf(asker, { synthetic }) ?? (covers(scopeOfAsker(asker), nationCode) ? null : wholeNation);
    if (refusal) throw new RecordsClosed(refusal);
    return { snapshot: id, synthetic, rows: rowsOf(database) };
  } catch (problem) {
    database.close();
    throw problem;
  }
}

async function* rowsOf(database: Database): AsyncGenerator<Row[]> {
  try {
    const connection = await database.connect();
    try {
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

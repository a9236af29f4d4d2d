import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from '../../warehouse/damaged-snapshots';
import { type Connection, Database } from '../../warehouse/database';
import { currentSnapshotId, dataFolder, SnapshotDamaged, SnapshotNotKept } from '../../warehouse/published';

/** The snapshot that records are read from, as it describes itself. */
export interface RecordsSnapshot {
  id: string;
  /** Day of the extract, `YYYY-MM-DD`. */
  asOf: string;
  synthetic: boolean;
}

interface OpenFile {
  database: Promise<Database>;
  readers: number;
  snapshot: RecordsSnapshot | null;
}

const shared = globalThis as { naqshaRecords?: Map<string, OpenFile> };
shared.naqshaRecords ??= new Map();
const pool = shared.naqshaRecords;

/**
 * Lends a read-only connection to the restricted file of a snapshot: the one named, else the one in force. One instance a file and
 * process; a file that is neither in force nor in use is closed. Only functions behind `behindDoor` or `behindKey`
 * may call it.
 */
export async function withRecords<Answer>(
  wanted: string | null,
  use: (connection: Connection, snapshot: RecordsSnapshot) => Promise<Answer>,
): Promise<Answer> {
  const folder = dataFolder();
  const current = currentSnapshotId(folder);
  const id = wanted ?? current;
  if (id === null || !/^[a-z0-9][a-z0-9-]{3,80}$/.test(id)) throw new SnapshotNotKept(id);
  const path = join(folder, id, 'records.duckdb');
  if (!existsSync(path)) throw new SnapshotNotKept(id);
  const key = keyOf(path);
  const file = pool.get(key) ?? { database: Database.openReadOnly(path), readers: 0, snapshot: null };
  pool.set(key, file);
  file.database.catch(() => pool.delete(key));
  file.readers += 1;
  try {
    const connection = await opened(file, id);
    try {
      file.snapshot ??= await describedBy(connection, id);
      return await use(connection, file.snapshot);
    } finally {
      connection.close();
    }
  } finally {
    file.readers -= 1;
    for (const [other, { readers, database }] of pool) {
      if (readers > 0 || other === keyOf(join(folder, String(current), 'records.duckdb'))) continue;
      pool.delete(other);
      (await database).close();
    }
  }
}

/** Another file under the same name, as after a second load, is opened anew. */
const keyOf = (path: string): string => `${path} ${fileStamp(path)}`;

async function opened({ database }: OpenFile, id: string): Promise<Connection> {
  try {
    return await (await database).connect();
  } catch (problem) {
    if (/not a valid DuckDB|Corrupt|checksum|Serialization|Could not read|directory/i.test(String(problem)))
      throw new SnapshotDamaged(id);
    throw problem;
  }
}

async function describedBy(connection: Connection, id: string): Promise<RecordsSnapshot> {
  const row = await connection.one('select as_of_on::varchar as as_of_on, synthetic from dim_snapshot');
  return { id, asOf: String(row?.as_of_on), synthetic: row?.synthetic === true };
}

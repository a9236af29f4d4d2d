import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { invariant } from '../../core/invariant';
import { Database } from '../../warehouse/database';
import type { Part } from './drawing-bench';
import type { WrittenFile } from './written-file';

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** Rewrites the parts of one table, in their order, as one Parquet file; on one thread, so the bytes are always the same. */
export async function joinParquetParts(name: string, path: string, parts: readonly Part[]): Promise<WrittenFile> {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '2GB' });
  const connection = await database.connect();
  await connection.run('set preserve_insertion_order = true');
  const list = parts.map((part) => quoted(part.path)).join(', ');
  const [done] = await connection.all(
    `copy (select * from read_parquet([${list}])) to ${quoted(path)} (format parquet, compression zstd)`,
  );
  connection.close();
  database.close();
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  invariant(Number(done?.Count) === rows, `${name} joins every row of its parts`);
  for (const part of parts) await rm(part.path);
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes as Buffer);
  return { name, rows, sha256: hash.digest('hex') };
}

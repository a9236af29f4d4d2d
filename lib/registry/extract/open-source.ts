import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connection } from '../../warehouse/database';
import type { FoundFile } from './discover';
import { needsCopy, writePlainCopy } from './scan/plain-copy';
import type { ScannedFile } from './scan/scanned-file';
import { csvSource, parquetSource, type Source } from './source-sql';

/** Makes a scanned file readable by the database under a path of our own: a link to it, or a copy without its faulty records. */
export async function openSource(
  connection: Connection,
  file: FoundFile,
  scanned: ScannedFile,
  call: { scratch: string; recordBytes: number },
): Promise<Source> {
  const isParquet = file.format === 'parquet';
  const link = join(call.scratch, `${file.contract.table}.${isParquet ? 'parquet' : 'csv'}`);
  if (needsCopy(scanned)) await writePlainCopy(scanned, link);
  else await symlink(resolve(scanned.plainPath), link);
  if (!isParquet) return csvSource(scanned, link, call.recordBytes);
  const described = await connection.describe(`select * from read_parquet('${link}')`);
  return parquetSource(
    scanned,
    link,
    described.map((column) => column.type),
  );
}

import { createReadStream } from 'node:fs';
import type { Connection } from '../../warehouse/database';
import type { FoundFile } from './discover';
import { insertRows } from './load-tables';
import { RecordWalk } from './scan/record-walk';
import type { ScannedFile } from './scan/scanned-file';

/**
 * Finds the lines of rejected records by their key: the database does not tell where a row stood. Where a key stands on
 * several lines, the rejects of that key take them in order. Parquet has no lines.
 */
export async function writeRejectLines(
  connection: Connection,
  { name, format, contract }: FoundFile,
  scanned: ScannedFile,
): Promise<void> {
  const keyAt = scanned.header.indexOf(contract.key[0] ?? '');
  if (format === 'parquet' || keyAt < 0) return;
  const rows = await connection.all(
    `select distinct record_key from load_rejects_rows where file = $name and line is null and record_key is not null`,
    { name },
  );
  if (rows.length === 0) return;
  const wanted = new Set(rows.map((row) => Buffer.from(String(row.record_key)).toString('latin1')));
  const faulty = new Set(scanned.faults.map((fault) => fault.line));
  const found: { record_key: string; line: number; occurrence: number }[] = [];
  const seen = new Map<string, number>();
  const walk = new RecordWalk(Number.MAX_SAFE_INTEGER, ({ bytes, starts, line }) => {
    const cell = bytes.toString('latin1', starts[keyAt], (starts[keyAt + 1] as number) - 1);
    const key = wanted.has(cell) ? cell : cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    if (!wanted.has(key) || faulty.has(line)) return;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    found.push({ record_key: Buffer.from(key, 'latin1').toString('utf8'), line, occurrence });
  });
  for await (const chunk of createReadStream(scanned.plainPath, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    walk.push(chunk);
  }
  walk.finish();
  await connection.run('create or replace temp table load_lines (record_key varchar, line bigint, occurrence bigint)');
  await insertRows(connection, 'load_lines', found);
  await connection.run(
    `update load_rejects_rows set line = placed.line from (
       select numbered.row_number, load_lines.line from (
         select rowid as row_number, record_key, row_number() over (partition by record_key order by rowid) as occurrence
         from load_rejects_rows where file = $name and line is null) as numbered
       join load_lines using (record_key, occurrence)) as placed
     where load_rejects_rows.rowid = placed.row_number`,
    { name },
  );
  await connection.run('drop table load_lines');
}

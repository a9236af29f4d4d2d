import { createReadStream } from 'node:fs';
import type { Connection } from '../../warehouse/database';
import type { FoundFile } from './discover';
import { insertRows } from './load-tables';
import { RecordWalk, type WalkedRecord } from './scan/record-walk';
import type { ScannedFile } from './scan/scanned-file';

interface Wanted {
  rejects: string[];
  lines: number[];
}

const separator = '\u001f';

/**
 * Finds the lines of rejected records: the database does not tell where a row stood, so the walk over the file looks for the very cells
 * that were rejected. Records whose key several differing records share were read already and are known by that key; what was rejected
 * by a rule of its own is no longer looked for among them. Parquet has no lines.
 */
export async function writeRejectLines(
  connection: Connection,
  { name, format, contract }: FoundFile,
  scanned: ScannedFile,
): Promise<void> {
  if (format === 'parquet') return;
  const rows = await connection.all(
    `select cast(rowid as varchar) as reject, key_text, cells from load_rejects_rows
     where file = $name and line is null and key_text is not null order by rowid`,
    { name },
  );
  if (rows.length === 0) return;
  const [byCells, byKey] = [new Map<string, Wanted>(), new Map<string, Wanted>()];
  const keys = new Set<string>();
  for (const row of rows) {
    const [map, text] = row.cells === null ? [byKey, String(row.key_text)] : [byCells, String(row.cells)];
    const wanted = map.get(text) ?? { rejects: [], lines: [] };
    wanted.rejects.push(String(row.reject));
    map.set(text, wanted);
    keys.add(String(row.key_text));
  }
  const keyAt = scanned.header.indexOf(contract.key[0] ?? '');
  const isSetApart = setApart(scanned);
  let isHeader = true;
  const walk = new RecordWalk(Number.MAX_SAFE_INTEGER, (record, offset) => {
    if (isHeader || isSetApart(offset)) {
      isHeader = false;
      return;
    }
    const key = keyAt < 0 ? '' : cellOf(record, keyAt);
    if (!keys.has(key) && !keys.has(key.trim())) return;
    const cells = Array.from({ length: record.fields }, (_, field) => cellOf(record, field)).join(separator);
    (byCells.get(cells) ?? byKey.get(key) ?? byKey.get(key.trim()))?.lines.push(record.line);
  });
  for await (const chunk of createReadStream(scanned.plainPath, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    walk.push(chunk);
  walk.finish();
  const found = [...byCells.values(), ...byKey.values()].flatMap(({ rejects, lines }) =>
    rejects.flatMap((reject, at) => (lines[at] === undefined ? [] : [{ reject: Number(reject), line: lines[at] }])),
  );
  await connection.run('create or replace temp table load_lines (reject bigint, line bigint)');
  await insertRows(connection, 'load_lines', found);
  await connection.run(
    'update load_rejects_rows set line = load_lines.line from load_lines where load_rejects_rows.rowid = load_lines.reject',
  );
  await connection.run('drop table load_lines');
}

/** True for the offsets of records that the scanner set apart: the database never read them. Offsets come in rising order. */
function setApart({ faults }: ScannedFile): (offset: number) => boolean {
  let fault = 0;
  return (offset) => {
    while (fault < faults.length && offset >= (faults[fault] as { end: number }).end) fault += 1;
    return fault < faults.length && offset >= (faults[fault] as { start: number }).start;
  };
}

/** A cell as the database reads it: its quotes taken off. */
function cellOf({ bytes, starts }: WalkedRecord, field: number): string {
  const cell = bytes.toString('utf8', starts[field], (starts[field + 1] as number) - 1);
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

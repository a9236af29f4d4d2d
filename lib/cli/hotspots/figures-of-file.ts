import { existsSync } from 'node:fs';
import { isNoNumber, readNumber } from '../../core/number-text';
import { done, type Result, refused } from '../../core/result';
import { Database, type Row } from '../../warehouse/database';
import { type MissingCodes, withoutCodes } from '../missing-codes';
import { tableFault } from '../table-fault';
import { tableFile } from '../table-file';
import { few, repeats } from './named-areas';

/** More figures than this share lost to how they are written, and the answer would be of other places than it says. */
const mostUnread = 0.02;

export interface FileFigures {
  codes: string[];
  /** One figure a row and column asked for; NaN where unknown. */
  columns: Map<string, Float64Array>;
  /** Cells that are neither a number nor a usual word for unknown, each with its area and line. */
  unread: string[];
}

/** The code and number columns of a CSV, TSV or Parquet file, every cell read as text first so that codes keep their zeros. */
export async function figuresOfFile(
  path: string,
  code: string,
  wanted: readonly string[],
  missing: MissingCodes = new Map(),
): Promise<Result<FileFigures>> {
  if (!existsSync(path)) {
    return refused({ code: 'no-values-file', sentence: `There is no file ${path}.`, nextStep: 'Check --values.' });
  }
  const read = await rowsOf(path, missing);
  if (!read.ok) return read;
  const names = read.value.columns;
  const lacking = [code, ...wanted].filter((name) => !names.includes(name));
  if (lacking.length > 0) {
    return refused({
      code: 'no-such-column',
      sentence: `${path} has no column ${lacking.map((name) => `"${name}"`).join(', ')}.`,
      nextStep: names.length === 0 ? 'The file holds no row.' : `Columns: ${names.join(', ')}.`,
    });
  }
  const rows = read.value.rows.filter((row) => textOf(row[code]) !== '');
  const codes = rows.map((row) => textOf(row[code]));
  const repeated = repeats(codes);
  if (repeated.length > 0) {
    return refused({
      code: 'repeated-code',
      sentence: `${path} holds more than one row for ${few(repeated)}.`,
      nextStep: 'Keep one row an area.',
    });
  }
  const unread: string[] = [];
  const columns = new Map(
    wanted.map((name) => [
      name,
      Float64Array.from(rows, (row) => {
        const cell = textOf(row[name]);
        const value = isNoNumber(cell) ? Number.NaN : readNumber(cell);
        if (Number.isNaN(value) && !isNoNumber(cell)) unread.push(`${textOf(row[code])} “${cell.slice(0, 40)}”`);
        return value;
      }),
    ]),
  );
  if (unread.length > mostUnread * rows.length * wanted.length) {
    return refused({
      code: 'no-numbers',
      sentence: `${unread.length} of ${rows.length * wanted.length} cells of ${wanted.map((name) => `"${name}"`).join(', ')} in ${path} are not numbers: ${few(unread, 3)}.`,
      nextStep:
        'Name the column with the figures; decimals are written with a point, thousands with or without commas, and codes for no answer are declared with --missing.',
    });
  }
  return done({ codes, columns, unread });
}

async function rowsOf(path: string, missing: MissingCodes): Promise<Result<{ rows: Row[]; columns: string[] }>> {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '1GB' });
  const connection = await database.connect();
  try {
    const file = await tableFile(connection, path);
    const whole = file.ok ? withoutCodes(file.value, missing) : file;
    if (!whole.ok) return whole;
    const { relation, columns } = whole.value;
    return done({ rows: await connection.all(`select columns(*)::varchar from ${relation}`), columns });
  } catch (problem) {
    return tableFault(path, problem);
  } finally {
    connection.close();
    database.close();
  }
}

const textOf = (cell: Row[string] | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

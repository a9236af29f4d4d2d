import { existsSync } from 'node:fs';
import { done, type Result, refused } from '../../core/result';
import { Database, type Row, WarehouseError } from '../../warehouse/database';
import { few, repeats } from './named-areas';

const unknownWords = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '-', '.', '..', '…']);

export interface FileFigures {
  codes: string[];
  /** One figure a row and column asked for; NaN where unknown. */
  columns: Map<string, Float64Array>;
  /** Cells that are neither a number nor a usual word for unknown. */
  unread: string[];
}

/** The code and number columns of a CSV, TSV or Parquet file, every cell read as text first so that codes keep their zeros. */
export async function figuresOfFile(
  path: string,
  code: string,
  wanted: readonly string[],
): Promise<Result<FileFigures>> {
  if (!existsSync(path)) {
    return refused({ code: 'no-values-file', sentence: `There is no file ${path}.`, nextStep: 'Check --values.' });
  }
  const read = await rowsOf(path);
  if (!read.ok) return read;
  const names = Object.keys(read.value[0] ?? {});
  const missing = [code, ...wanted].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    return refused({
      code: 'no-such-column',
      sentence: `${path} has no column ${missing.map((name) => `"${name}"`).join(', ')}.`,
      nextStep: names.length === 0 ? 'The file holds no row.' : `Columns: ${names.join(', ')}.`,
    });
  }
  const rows = read.value.filter((row) => textOf(row[code]) !== '');
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
  const number = (cell: string): number => {
    if (unknownWords.has(cell.toLowerCase())) return Number.NaN;
    const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
    if (!Number.isFinite(value)) unread.push(cell);
    return Number.isFinite(value) ? value : Number.NaN;
  };
  const columns = new Map(wanted.map((name) => [name, Float64Array.from(rows, (row) => number(textOf(row[name])))]));
  const wordy = wanted.find((name) => unread.length > 0 && columns.get(name)?.every(Number.isNaN));
  if (wordy !== undefined) {
    return refused({
      code: 'no-numbers',
      sentence: `The column "${wordy}" of ${path} holds no number (it begins ${few(unread, 3)}).`,
      nextStep: 'Name the column with the figures; decimals are written with a point and without thousands separators.',
    });
  }
  return done({ codes, columns, unread });
}

async function rowsOf(path: string): Promise<Result<Row[]>> {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '1GB' });
  const connection = await database.connect();
  try {
    const sql = /\.parquet$/i.test(path)
      ? 'select columns(*)::varchar from read_parquet($path)'
      : 'select * from read_csv($path, all_varchar = true, header = true)';
    return done(await connection.all(sql, { path }));
  } catch (problem) {
    if (!(problem instanceof WarehouseError)) throw problem;
    return refused({
      code: 'values-not-read',
      sentence: `${path} cannot be read as a table: ${String((problem.cause as Error)?.message ?? problem.cause).split('\n')[0]}`,
      nextStep: 'Bring CSV with a header row, TSV or Parquet.',
    });
  } finally {
    connection.close();
    database.close();
  }
}

const textOf = (cell: Row[string] | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

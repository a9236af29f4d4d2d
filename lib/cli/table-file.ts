import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { done, type Result, refused } from '../core/result';
import { type Connection, WarehouseError } from '../warehouse/database';

/** A CSV, CSV.gz or Parquet file as an SQL relation, told apart by its first bytes, with its columns. */
export interface TableFile {
  relation: string;
  columns: string[];
  /** DuckDB's type of each column, by name; VARCHAR throughout where a CSV is read as text. */
  types: Readonly<Record<string, string>>;
  /** Where columns come from a list of members: the column that says why one of them is unknown. */
  rosterGap?: string;
  /** A column to sort by where the relation does not come in the file's order. */
  rowOrder?: string;
}

/**
 * Opens a table for reading. `as` says how CSV cells come: `text` leaves every cell as written (empty = null), `guessed`
 * lets DuckDB find numbers and booleans over the whole file (empty and `NA` = null), but in the column `keptAsText`.
 */
export async function tableFile(
  connection: Connection,
  path: string,
  as: 'text' | 'guessed',
  keptAsText?: string,
): Promise<Result<TableFile>> {
  if (!existsSync(path) || !statSync(path).isFile())
    return refused({
      code: 'no-file',
      sentence: `There is no file ${path}.`,
      nextStep: 'Give the path of a CSV, CSV.gz or Parquet file.',
    });
  const relation = relationOf(path, as, keptAsText);
  try {
    const described = await connection.all(`describe select * from ${relation}`);
    const types = Object.fromEntries(described.map((row) => [String(row.column_name), String(row.column_type)]));
    return done({ relation, columns: Object.keys(types), types });
  } catch (problem) {
    return unreadable(path, problem);
  }
}

/** What DuckDB says of a file it cannot read, without the statement. Anything else is our own mistake and is thrown on. */
export function unreadable(path: string, problem: unknown): Result<never> {
  if (!(problem instanceof WarehouseError)) throw problem;
  const reason = problem.cause instanceof Error ? problem.cause.message : String(problem.cause);
  return refused({
    code: 'unreadable-file',
    sentence: `${path} cannot be read as a table: ${reason.split('\n')[0]}`,
    nextStep: 'Give a CSV (UTF-8, header row), CSV.gz or Parquet file.',
  });
}

const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function relationOf(path: string, as: 'text' | 'guessed', keptAsText: string | undefined): string {
  const quoted = quotedText(path);
  const bytes = Buffer.alloc(4);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, 4, 0);
  closeSync(file);
  if (bytes.toString('latin1') === 'PAR1') return `read_parquet(${quoted})`;
  const compression = bytes[0] === 0x1f && bytes[1] === 0x8b ? 'gzip' : 'none';
  const cells = as === 'text' ? "all_varchar = true, nullstr = ''" : "sample_size = -1, nullstr = ['', 'NA']";
  const kept = keptAsText === undefined ? '' : `, types = {${quotedText(keptAsText)}: 'VARCHAR'}`;
  return `read_csv(${quoted}, header = true, quote = '"', escape = '"', compression = '${compression}', ${cells}${kept})`;
}

import { existsSync, statSync } from 'node:fs';
import { done, type Result, refused } from '../core/result';
import type { Connection } from '../warehouse/database';
import { csvDialect } from './csv-dialect';
import { isParquet, tableFault } from './table-fault';

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

/** Opens a table for reading; every cell of a CSV comes as it is written, an empty one as null. */
export async function tableFile(connection: Connection, path: string): Promise<Result<TableFile>> {
  if (!existsSync(path) || !statSync(path).isFile())
    return refused({
      code: 'no-file',
      sentence: `There is no file ${path}.`,
      nextStep: 'Give the path of a CSV, CSV.gz or Parquet file.',
    });
  try {
    const relation = await relationOf(path);
    if (typeof relation !== 'string') return relation;
    const described = await connection.all(`describe select * from ${relation}`);
    const types = Object.fromEntries(described.map((row) => [String(row.column_name), String(row.column_type)]));
    return done({ relation, columns: Object.keys(types), types });
  } catch (problem) {
    return tableFault(path, problem);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const longestLine = 1 << 20;

async function relationOf(path: string): Promise<string | Result<never>> {
  if (isParquet(path)) return `read_parquet(${quoted(path)})`;
  const dialect = await csvDialect(path);
  if (dialect === null)
    return refused({
      code: 'unreadable-file',
      sentence: `${path} is a gzip file that is cut off or damaged.`,
      nextStep: 'Copy it again, and compare its size and checksum with those of the original.',
    });
  const { delimiter, columns, isGzip } = dialect;
  const twice = columns.find(
    (name, at) => columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()) !== at,
  );
  if (columns.length === 0 || twice !== undefined)
    return refused({
      code: 'unreadable-file',
      sentence:
        twice === undefined
          ? `${path} is empty.`
          : `${path} cannot be read as a table: two of its columns are called "${twice}".`,
      nextStep: 'Give a CSV whose first line names each column once.',
    });
  const types = columns.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  return `read_csv(${quoted(path)}, auto_detect = false, header = true, delim = ${quoted(delimiter)}, quote = '"', escape = '"',
    compression = '${isGzip ? 'gzip' : 'none'}', nullstr = '', strict_mode = true, max_line_size = ${longestLine}, columns = {${types}})`;
}

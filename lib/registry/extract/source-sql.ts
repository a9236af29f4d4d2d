import type { ScannedFile } from './scan/scanned-file';

/** A scanned file as the database reads it: a table expression whose columns are `c0`, `c1`, … in file order. */
export interface Source {
  sql: string;
  columns: SourceColumn[];
}

export interface SourceColumn {
  /** Contract name, as the header says after normalisation. */
  name: string;
  alias: string;
  /** DuckDB type; CSV cells are always VARCHAR. */
  type: string;
}

/**
 * `link` is a path of our own making, so that neither quotes nor patterns in a supplier's file name reach the SQL; column
 * names from the header never do either. The dialect is stated whole: nothing is guessed from a sample of rows.
 */
export function csvSource(scanned: ScannedFile, link: string, recordBytes: number): Source {
  const columns = scanned.header.map((name, index) => ({ name, alias: `c${index}`, type: 'VARCHAR' }));
  const types = columns.map(({ alias }) => `${alias}: 'VARCHAR'`).join(', ');
  return {
    sql: `read_csv('${link}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
      nullstr = '', strict_mode = true, max_line_size = ${recordBytes + 16}, columns = {${types}})`,
    columns,
  };
}

/** `types` are those of the file's columns in order, as `describe` gives them. */
export function parquetSource(scanned: ScannedFile, link: string, types: readonly string[]): Source {
  const columns = scanned.header.map((name, index) => ({ name, alias: `c${index}`, type: types[index] ?? 'VARCHAR' }));
  return {
    sql: `(select * from read_parquet('${link}')) as source(${columns.map(({ alias }) => alias).join(', ')})`,
    columns,
  };
}

import { done } from '../../core/result';
import { Database } from '../../warehouse/database';
import type { LeavingFormat } from './leaving-format';
import type { ColumnKind } from './table-to-leave';

const types: Record<ColumnKind, string> = {
  text: 'VARCHAR',
  date: 'DATE',
  share: 'DOUBLE',
  count: 'DOUBLE',
  money: 'DOUBLE',
  number: 'DOUBLE',
};
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const batch = 5_000;

/** Typed Parquet by DuckDB; what the data is stands among the key-value pairs of the file. */
export const parquetFormat: LeavingFormat = {
  id: 'parquet',
  extension: 'parquet',
  needsShapes: false,
  async write({ columns, rows, about }, path) {
    const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
    const connection = await database.connect();
    try {
      const fields = columns.map(({ name, kind }) => `${named(name)} ${types[kind]}`).join(', ');
      await connection.run(`set preserve_insertion_order = true; create table leaving (${fields})`);
      const structure = JSON.stringify([Object.fromEntries(columns.map(({ name, kind }) => [name, types[kind]]))]);
      for (let start = 0; start < rows.length; start += batch)
        await connection.run(
          `insert into leaving by name select unnest(from_json($rows::json, ${quoted(structure)}), max_depth := 2)`,
          { rows: JSON.stringify(rows.slice(start, start + batch)) },
        );
      const pairs = about.map(([label, text]) => `${named(label)}: ${quoted(text)}`).join(', ');
      await connection.run(
        `copy leaving to ${quoted(path)} (format parquet, compression zstd${pairs === '' ? '' : `, kv_metadata {${pairs}}`})`,
      );
      return done(null);
    } finally {
      connection.close();
      database.close();
    }
  },
};

import { Database } from '../../lib/warehouse/database';

const [file, threads, memory, ...columns] = process.argv.slice(2) as [string, string, string, ...string[]];

/** DuckDB alone: the greatest value of each named column of a file. Prints the seconds it took. */
const database = await Database.openWritable(':memory:', { threads: Number(threads), memory });
const connection = await database.connect();
const reader = file.endsWith('.parquet') ? 'read_parquet' : 'read_csv';
const cells = file.endsWith('.parquet') ? '' : ', all_varchar = true';
const startedAt = performance.now();
await connection.all(
  `select ${columns.map((column) => `max("${column}")`).join(', ')} from ${reader}('${file.replaceAll("'", "''")}'${cells})`,
);
process.stdout.write(String((performance.now() - startedAt) / 1000));
connection.close();
database.close();

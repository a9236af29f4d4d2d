import { rmSync } from 'node:fs';
import { Database } from '../../lib/warehouse/database';

const [file, target, threads, memory] = process.argv.slice(2) as [string, string, string, string];

/** DuckDB alone: the file into a table of a database file, with DuckDB's own guesses. Prints the seconds it took. */
rmSync(target, { force: true });
const database = await Database.openWritable(target, { threads: Number(threads), memory, spill: `${target}.spill` });
const connection = await database.connect();
const reader = file.endsWith('.parquet') ? 'read_parquet' : 'read_csv';
const startedAt = performance.now();
await connection.run(`create table households as select * from ${reader}('${file.replaceAll("'", "''")}')`);
await connection.run('checkpoint');
process.stdout.write(String((performance.now() - startedAt) / 1000));
connection.close();
database.close();

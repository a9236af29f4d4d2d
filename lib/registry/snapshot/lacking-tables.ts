import { join } from 'node:path';
import type { Connection } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { projectFolder } from './project-folder';
import { publishedMarts } from './publish';

/** What this version reads and a published file does not hold, as `table` or `table.column`; empty for a file of this version. */
export async function lackingTables(connection: Connection): Promise<string[]> {
  const rows = await connection.all('select table_name, column_name from information_schema.columns');
  const held = new Set(rows.flatMap((row) => [String(row.table_name), `${row.table_name}.${row.column_name}`]));
  const marts = await Promise.all(publishedMarts().map(martOf));
  return marts.flatMap((mart) =>
    held.has(mart.name)
      ? Object.keys(mart.columns.shape)
          .map((column) => `${mart.name}.${column}`)
          .filter((column) => !held.has(column))
      : [mart.name],
  );
}

async function martOf(name: string): Promise<Mart> {
  const module: object = await import(join(projectFolder, 'data', 'models', 'marts', `${name}.schema.ts`));
  return Object.values(module).find((value: Mart) => value.name === name) as Mart;
}

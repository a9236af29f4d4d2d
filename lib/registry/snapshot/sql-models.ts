import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '../../core/invariant';
import type { Connection } from '../../warehouse/database';
import { tablesRead } from '../../warehouse/tables-read';
import { projectFolder } from './project-folder';

export interface SqlModel {
  name: string;
  layer: 'staging' | 'intermediate' | 'marts';
  sql: string;
}

const layers = ['staging', 'intermediate', 'marts'] as const;

/** Every `.sql` file of data/models: the files are the list. */
export function readSqlModels(folder = join(projectFolder, 'data', 'models')): SqlModel[] {
  return layers.flatMap((layer) =>
    readdirSync(join(folder, layer))
      .filter((file) => file.endsWith('.sql'))
      .sort()
      .map((file) => ({ name: file.slice(0, -4), layer, sql: readFileSync(join(folder, layer, file), 'utf8') })),
  );
}

/** The published figures are copied into a file of their own and not kept in the workbench. */
function kindOf({ name, layer }: SqlModel): 'view' | 'table' | 'temp table' {
  if (layer === 'staging' || name.endsWith('_described')) return 'view';
  return name === 'fct_indicator_values' ? 'temp table' : 'table';
}

/**
 * Builds the models that `wanted` needs and that do not exist yet, inputs first; the order comes from the SQL itself.
 * Staging and described intermediates are views (they cost nothing and are read once); the rest are tables.
 */
export async function buildModels(
  connection: Connection,
  models: readonly SqlModel[],
  wanted: readonly string[],
): Promise<void> {
  const byName = new Map(models.map((model) => [model.name, model]));
  const existing = new Set(
    (await connection.all('select table_name from information_schema.tables')).map((row) => String(row.table_name)),
  );
  const building: string[] = [];
  const build = async (name: string): Promise<void> => {
    if (existing.has(name)) return;
    const model = byName.get(name);
    invariant(model, `${building.at(-1) ?? 'the pipeline'} reads ${name}, which is neither a table nor a model`);
    invariant(!building.includes(name), `models read each other in a circle: ${[...building, name].join(' → ')}`);
    building.push(name);
    for (const input of await tablesRead(connection, model.sql)) await build(input);
    building.pop();
    await connection.run(`create ${kindOf(model)} ${name} as ${model.sql}`);
    existing.add(name);
  };
  for (const name of wanted) await build(name);
}

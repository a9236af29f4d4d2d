import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';
import { readSqlModels } from '../sql-models';

type Node = Readonly<Record<string, unknown>>;

/**
 * Which indicators rest on each column of the households, from DuckDB's parser: the columns their expressions name, and those from
 * which `int_households_described` makes what they name. Scores and measures of deprivation are not followed.
 */
export async function indicatorsByColumn(
  connection: Connection,
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const described = readSqlModels().find(({ name }) => name === 'int_households_described')?.sql ?? '';
  const made = new Map<string, Set<string>>();
  for (const node of nodesOf(await parsed(connection, described)))
    if (typeof node.alias === 'string' && node.alias !== '' && node.class !== undefined)
      made.set(node.alias, new Set([...(made.get(node.alias) ?? []), ...columnsIn(node)]));
  const resting = new Map<string, string[]>();
  for (const { id, grain, measure } of indicators) {
    if (grain !== 'households') continue;
    const expressions = Object.entries(measure).filter(([key]) => parts.includes(key));
    const named = columnsIn(
      await parsed(connection, `select ${expressions.map(([, sql]) => `(${String(sql)})`).join(', ')}`),
    );
    for (const column of new Set(named.flatMap((name) => [name, ...(made.get(name) ?? [])])))
      resting.set(column, [...(resting.get(column) ?? []), id]);
  }
  return resting;
}

const parts = ['numerator', 'denominator', 'value', 'weight'];

async function parsed(connection: Connection, sql: string): Promise<unknown> {
  const row = await connection.one('select json_serialize_sql($sql::varchar) as tree', { sql });
  return JSON.parse(String(row?.tree)) as unknown;
}

function* nodesOf(tree: unknown): Generator<Node> {
  if (tree === null || typeof tree !== 'object') return;
  if (!Array.isArray(tree)) yield tree as Node;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

const columnsIn = (tree: unknown): string[] => [
  ...new Set(
    [...nodesOf(tree)].flatMap(({ class: kind, column_names: names }) =>
      kind === 'COLUMN_REF' && Array.isArray(names) ? [String(names.at(-1))] : [],
    ),
  ),
];

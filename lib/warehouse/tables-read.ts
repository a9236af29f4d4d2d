import type { Connection } from './database';

/**
 * Tables a SELECT reads, without its own CTE names, from DuckDB's parser (`json_serialize_sql`): the SQL is the graph, so
 * no list of models has to be kept. Statements that are not a SELECT cannot be asked.
 */
export async function tablesRead(connection: Connection, select: string): Promise<string[]> {
  const row = await connection.one('select json_serialize_sql($sql::varchar) as tree', { sql: select });
  const tree = JSON.parse(String(row?.tree)) as unknown;
  const tables = new Set<string>();
  const commonTables = new Set<string>();
  collect(tree, tables, commonTables);
  return [...tables].filter((name) => !commonTables.has(name)).sort();
}

function collect(node: unknown, tables: Set<string>, commonTables: Set<string>): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, tables, commonTables);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  for (const [key, child] of Object.entries(node)) {
    if (
      key === 'table_name' &&
      typeof child === 'string' &&
      child !== '' &&
      (node as { type?: string }).type === 'BASE_TABLE'
    ) {
      tables.add(child);
    }
    if (key === 'cte_map' && child !== null && typeof child === 'object') {
      for (const entry of (child as { map?: { key: string }[] }).map ?? []) commonTables.add(entry.key);
    }
    collect(child, tables, commonTables);
  }
}

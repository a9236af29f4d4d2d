/** The tables of each place's children, in the order given. */
export function childrenOf<Table extends { parent: string | null }>(tables: readonly Table[]): Map<string, Table[]> {
  const children = new Map<string, Table[]>();
  for (const table of tables) {
    if (table.parent === null) continue;
    const siblings = children.get(table.parent);
    if (siblings) siblings.push(table);
    else children.set(table.parent, [table]);
  }
  return children;
}

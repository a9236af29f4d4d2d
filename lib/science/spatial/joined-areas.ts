import { type Neighbours, neighboursOf } from './neighbours';

/**
 * Groups of areas that hang together through links of either direction. `sideOf` names the kind an area belongs to; only
 * areas of the same kind join, and null belongs to no group. One entry an area: the number of its group from 1, larger
 * groups first (then the one with the smallest area index); 0 for none.
 */
export function joinedAreas(neighbours: Neighbours, sideOf: (area: number) => string | null): Int32Array {
  const parent = Int32Array.from({ length: neighbours.size }, (_, area) => area);
  const rootOf = (area: number): number => {
    let root = area;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number;
    return root;
  };
  for (let area = 0; area < neighbours.size; area++) {
    const side = sideOf(area);
    if (side === null) continue;
    for (const other of neighboursOf(neighbours, area)) {
      if (sideOf(other) === side) parent[rootOf(other)] = rootOf(area);
    }
  }
  const members = new Map<number, number[]>();
  for (let area = 0; area < neighbours.size; area++) {
    if (sideOf(area) === null) continue;
    const root = rootOf(area);
    members.set(root, [...(members.get(root) ?? []), area]);
  }
  const groups = new Int32Array(neighbours.size);
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  for (const [at, group] of ordered.entries()) for (const area of group) groups[area] = at + 1;
  return groups;
}

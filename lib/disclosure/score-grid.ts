import { childrenOf } from './children-of';

/** Households of one place at or below each candidate point, for each category of one breakdown; the last entry is all of them. */
export interface ScoreTable {
  place: string;
  parent: string | null;
  /** True where the place may publish the point at all. */
  isOffered: readonly boolean[];
  cumulative: readonly Float64Array[];
}

const isSafe = (count: number, k: number): boolean => count === 0 || count >= k;

/**
 * Which points of a score distribution each place may publish. `points` candidates in rising order, official cut-offs first in
 * `official` by their importance; every table has one more entry than there are points.
 *
 * 1. A point stays only if every category holds 0 or at least k households between it and its neighbours, and, unless it is
 *    an official cut-off, if it parts at least one category; official ones are tried first, the others from below.
 * 2. Complement: at each point of a parent, summed over the children that lack it, the households between the point and
 *    their own neighbours must again be 0 or at least k; else the point leaves the child with the fewest households, and where no
 *    child holds it the parent. Tables must be given parents first.
 *
 * Taking a point away joins two safe cells, so what was safe stays so; a place is guarded after those below it, so one turn is enough.
 */
export function scoreGrid(
  tables: readonly ScoreTable[],
  official: readonly number[],
  k: number,
): Map<string, readonly boolean[]> {
  const kept = new Map(tables.map((table) => [table.place, ownPoints(table, official, k)]));
  const children = childrenOf(tables);
  for (const table of [...tables].reverse()) {
    const below = children.get(table.place);
    if (below) guardChildren(table, below, kept, k);
  }
  return kept;
}

function ownPoints(table: ScoreTable, official: readonly number[], k: number): boolean[] {
  const size = table.isOffered.length;
  const kept = new Array<boolean>(size).fill(false);
  const all = table.cumulative.map((counts) => counts[size] ?? 0);
  if (!all.every((count) => isSafe(count, k))) return kept;
  const attempt = (point: number, isOfficial: boolean): void => {
    if (!table.isOffered[point] || kept[point]) return;
    const [low, high] = neighbours(kept, point);
    let parts = isOfficial;
    for (const counts of table.cumulative) {
      const here = counts[point] ?? 0;
      const [left, right] = [here - (low < 0 ? 0 : (counts[low] ?? 0)), (counts[high] ?? 0) - here];
      if (!isSafe(left, k) || !isSafe(right, k)) return;
      if (left > 0 && right > 0) parts = true;
    }
    if (parts) kept[point] = true;
  };
  for (const point of official) attempt(point, true);
  for (let point = 0; point < size; point += 1) attempt(point, false);
  return kept;
}

/** The published points around one: −1 below the first, the last entry above the last. */
function neighbours(kept: readonly boolean[], point: number): [low: number, high: number] {
  let low = point - 1;
  while (low >= 0 && !kept[low]) low -= 1;
  let high = point + 1;
  while (high < kept.length && !kept[high]) high += 1;
  return [low, high];
}

function guardChildren(
  parent: ScoreTable,
  children: readonly ScoreTable[],
  kept: ReadonlyMap<string, boolean[]>,
  k: number,
): void {
  const keptOf = (table: ScoreTable): boolean[] => kept.get(table.place) as boolean[];
  const smallest = [...children].sort((one, other) => householdsOf(one) - householdsOf(other));
  const points = keptOf(parent);
  for (let point = 0; point < points.length; point += 1) {
    while (points[point]) {
      const without = children.filter((child) => !keptOf(child)[point]);
      if (without.length === 0 || isHidden(without, keptOf, point, k)) break;
      const next = smallest.find((child) => keptOf(child)[point]);
      if (next) keptOf(next)[point] = false;
      else points[point] = false;
    }
  }
}

const householdsOf = ({ cumulative }: ScoreTable): number =>
  cumulative.reduce((sum, counts) => sum + (counts[counts.length - 1] ?? 0), 0);

function isHidden(
  tables: readonly ScoreTable[],
  keptOf: (table: ScoreTable) => readonly boolean[],
  point: number,
  k: number,
): boolean {
  const categories = tables[0]?.cumulative.length ?? 0;
  for (let category = 0; category < categories; category += 1) {
    let [left, right] = [0, 0];
    for (const table of tables) {
      const counts = table.cumulative[category];
      if (!counts) continue;
      const [low, high] = neighbours(keptOf(table), point);
      left += (counts[point] ?? 0) - (low < 0 ? 0 : (counts[low] ?? 0));
      right += (counts[high] ?? 0) - (counts[point] ?? 0);
    }
    if (!isSafe(left, k) || !isSafe(right, k)) return false;
  }
  return true;
}

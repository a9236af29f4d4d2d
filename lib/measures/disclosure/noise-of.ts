import type { PerturbationRow } from './perturbation-table';

/** The noise of a true count for a number from 0 (with it) to 1 (without), by the cumulative column; a zero has none. */
export function noiseOf(table: readonly PerturbationRow[], count: number, uniform: number): number {
  if (count <= 0) return 0;
  const row = Math.min(count, table.at(-1)?.count ?? 0);
  return table.find((each) => each.count === row && uniform < each.cumulative)?.noise ?? 0;
}

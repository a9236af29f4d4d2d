/**
 * Standard competition ranks, 1 2 2 4: one more than the number of places that stand before, so that equal values share a rank.
 * NaN takes no part and has rank 0. Equals R's rank(±x, ties.method = "min").
 */
export function competitionRanks(values: ArrayLike<number>, first: 'highest' | 'lowest'): Int32Array {
  const sign = first === 'highest' ? -1 : 1;
  const ordered = Float64Array.from(values, (value) => sign * value)
    .filter((value) => !Number.isNaN(value))
    .sort();
  return Int32Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1 + before(ordered, sign * value)));
}

/** How many of the ascending values are smaller. */
export function before(ordered: Float64Array, value: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

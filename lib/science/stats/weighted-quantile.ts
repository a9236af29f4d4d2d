import { invariant } from '../../core/invariant';

/**
 * The smallest value at which the cumulative share of weight reaches p (the inverse of the weighted distribution function,
 * type 1 of Hyndman and Fan where weights are equal). Weights are non-negative and not all zero.
 */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, p: number): number {
  invariant(values.length > 0 && values.length === weights.length, 'weightedQuantile takes a weight for each value');
  const order = Array.from(values, (_, row) => row).sort(
    (one, other) => (values[one] as number) - (values[other] as number),
  );
  const wanted = p * order.reduce((sum, row) => sum + (weights[row] as number), 0);
  let reached = 0;
  for (const row of order) {
    reached += weights[row] as number;
    if (reached >= wanted * (1 - 1e-12)) return values[row] as number;
  }
  return values[order.at(-1) as number] as number;
}

import { invariant } from '../../core/invariant';

/**
 * Gini coefficient of the weighted values, 1 − Σ (xᵢ − xᵢ₋₁)(Lᵢ + Lᵢ₋₁) over the values in ascending order, where x and L are
 * the cumulative shares of weight and of value × weight (the trapezoids under the Lorenz curve): the formula of the World
 * Bank's Poverty and Inequality Platform. Values and weights are non-negative, the order within ties does not matter, and
 * there is no correction for small samples. NaN where nothing is owned or nobody counts.
 */
export function gini(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  invariant(!weights || weights.length === values.length, 'gini takes a weight for each value');
  const order = Array.from(values, (_, row) => row).sort(
    (one, other) => (values[one] as number) - (values[other] as number),
  );
  const weightOf = (row: number): number => (weights ? (weights[row] as number) : 1);
  let [reached, doubled, all] = [0, 0, 0];
  for (const row of order) {
    const weight = weightOf(row);
    const before = reached;
    reached += weight * (values[row] as number);
    doubled += weight * (before + reached);
    all += weight;
  }
  return 1 - doubled / (all * reached);
}

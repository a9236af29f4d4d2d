import { invariant } from '../core/invariant';

/**
 * Sample quantile, type 7 of Hyndman and Fan (1996): linear between order statistics at (n − 1) p. The default of R,
 * numpy and DuckDB's `quantile_cont`. Takes values in any order; n ≥ 1, 0 ≤ p ≤ 1.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  invariant(values.length > 0 && p >= 0 && p <= 1, 'quantile takes values and a share between 0 and 1');
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (position - below) * (high - low);
}

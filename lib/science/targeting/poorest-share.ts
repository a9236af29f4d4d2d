import { quantile } from '../stats/quantile';
import { weightedQuantile } from '../stats/weighted-quantile';

/**
 * Which households are the poorest `share` by a value where low is poor: those at or below its quantile (type 7; with
 * weights the inverse of the weighted distribution). Ties at the quantile are all in.
 */
export function poorestShare(
  values: ArrayLike<number>,
  share: number,
  weights: ArrayLike<number> | null = null,
): boolean[] {
  const line = weights === null ? quantile(values, share) : weightedQuantile(values, weights, share);
  return Array.from(values, (value) => value <= line);
}

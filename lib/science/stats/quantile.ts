import { invariant } from '../../core/invariant';

const within = 1e-12;

/**
 * Sample quantile, type 7 of Hyndman and Fan (1996): linear between order statistics at (n − 1) p, the default of R and
 * numpy. Within 1e-12 of one of its two neighbours it is that neighbour, so that a position that floating point puts
 * beside a whole number parts no values. Agrees with `quantile_type_7` in SQL. Takes values in any order; n ≥ 1, 0 ≤ p ≤ 1.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  invariant(values.length > 0 && p >= 0 && p <= 1, 'quantile takes values and a share between 0 and 1');
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  const line = low + (position - below) * (high - low);
  return [low, high].find((value) => Math.abs(line - value) <= within * Math.abs(value)) ?? line;
}

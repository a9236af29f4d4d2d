import { bothTails } from './normal-tail';
import { z95 } from './wilson';

/** A figure with the ends of its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** A difference with its 95 % interval and the two-sided p-value of no difference. */
export interface Difference extends Estimate {
  p: number;
}

/**
 * Now minus before from two figures and their intervals alone, by the square-and-add method: each end of the interval of the difference lies as far
 * from it as the root of the squared distances to the two ends that would bring it there (Newcombe 1998, method 10; MOVER, Zou & Donner 2008).
 * The p-value is that of the level at which the interval would just touch zero, so p < 0.05 where the 95 % interval leaves zero out.
 * The figures are taken as independent; where the same households stand in both, the interval is too wide rather than too narrow.
 * Agrees with Newcombe's printed examples over Wilson intervals, and with R's z test where the intervals are symmetric.
 */
export function difference(now: Estimate, before: Estimate): Difference {
  const value = now.value - before.value;
  const down = Math.hypot(now.value - now.low, before.high - before.value);
  const up = Math.hypot(now.high - now.value, before.value - before.low);
  const towardsZero = value > 0 ? down : up;
  const p = value === 0 ? 1 : bothTails((z95 * value) / towardsZero);
  return { value, low: value - down, high: value + up, p };
}

import { invariant } from '../../core/invariant';

/** Quantile 0.975 of the normal distribution: two-sided 95 %. */
export const z95 = 1.959963984540054;

/**
 * Wilson (1927) score interval of a share, events ÷ base, for 95 % unless another normal quantile is given: the shares from
 * which the one seen is less than z standard errors away. No continuity correction. Never outside 0–1, never without the share itself, and of some width for
 * no events and for nothing but events, where the usual ± has none. 0 ≤ events ≤ base, base > 0.
 * Agrees with R's prop.test(events, base, correct = FALSE)$conf.int to 1e-9.
 */
export function wilson(events: number, base: number, z = z95): { low: number; high: number } {
  invariant(base > 0 && events >= 0 && events <= base, 'a share counts some of its base');
  const share = events / base;
  const z2 = z * z;
  const centre = (share + z2 / (2 * base)) / (1 + z2 / base);
  const half = (z / (1 + z2 / base)) * Math.sqrt((share * (1 - share)) / base + z2 / (4 * base * base));
  return { low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) };
}

import { invariant } from '../../core/invariant';

export interface VarianceOfShares {
  shares: Float64Array;
  /** The share of all: Σ events / Σ base. */
  overall: number;
  /** overall (1 − overall): what one draw varies by. */
  within: number;
  /** How much the true shares of places differ; never below 0, never above `within`. */
  between: number;
}

/**
 * What makes shares of places differ, by moments (Martuzzi & Elliott 1996, Statistics in Medicine 15, events as binomial): with
 * m = Σ events / Σ base, n̄ the mean base and S² = Σ base (share − m)² / Σ base, the variance between places is
 * (n̄ S² − m (1 − m)) / (n̄ − 1). Where shares differ less than chance alone would have it, this is negative and taken as 0, and
 * so it is for a mean base of 1 or less, of which nothing can be told. A share on n then varies by
 * between + (within − between) / n. No place gives zeros.
 */
export function varianceOfShares(events: Float64Array, base: Float64Array): VarianceOfShares {
  invariant(events.length === base.length, 'one denominator a numerator');
  invariant(
    base.every((each) => each > 0) && events.every((each, place) => each >= 0 && each <= (base[place] as number)),
    'shares have positive denominators and numerators between 0 and them',
  );
  const shares = events.map((count, place) => count / (base[place] as number));
  if (shares.length === 0) return { shares, overall: 0, within: 0, between: 0 };
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
  const whole = sum(base);
  const meanBase = whole / base.length;
  const overall = sum(events) / whole;
  const within = overall * (1 - overall);
  const spread =
    shares.reduce((total, share, place) => total + (base[place] as number) * (share - overall) ** 2, 0) / whole;
  const between = meanBase > 1 ? Math.max(0, (meanBase * spread - within) / (meanBase - 1)) : 0;
  return { shares, overall, within, between };
}

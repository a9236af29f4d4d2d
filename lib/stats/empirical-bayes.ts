import { invariant } from '../core/invariant';

/**
 * Global empirical-Bayes smoothed shares (Martuzzi & Elliott 1996, Statistics in Medicine 15; method of moments, events as
 * binomial): θ_i = m + w_i (r_i − m), w_i = n_i s2 / (n_i s2 + m (1 − m) − s2), with r_i = events / base, n_i the base,
 * m = Σ events / Σ base and s2 = (n̄ Σ n (r − m)² / Σ n − m (1 − m)) / (n̄ − 1), the variance between places, n̄ the mean base.
 * A share on few is drawn towards the share of all, the less the closer that is to 0 or 1, where chance moves less.
 *
 * A negative s2 (shares differ less than chance alone would have it) is taken as 0 and gives m everywhere. Shares of 0 and 1
 * only are left as they are. One place keeps its own share, no place gives an empty array. Takes a mean base above 1: of one
 * household a place chance cannot be told from difference.
 * Agrees with R's spdep::EBest(family = "binomial") to 1e-9 where its s2 is not negative; R does not clip it and goes past m.
 */
export function empiricalBayes(events: Float64Array, base: Float64Array): Float64Array {
  invariant(events.length === base.length, 'one denominator a numerator');
  invariant(
    base.every((each) => each > 0) && events.every((each, place) => each >= 0 && each <= (base[place] as number)),
    'shares have positive denominators and numerators between 0 and them',
  );
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
  const shares = events.map((count, place) => count / (base[place] as number));
  if (shares.every((share) => share === 0 || share === 1)) return shares;
  const whole = sum(base);
  const meanBase = whole / base.length;
  invariant(meanBase > 1, 'shares rest on more than one each');
  const overall = sum(events) / whole;
  const within = overall * (1 - overall);
  const spread =
    shares.reduce((total, share, place) => total + (base[place] as number) * (share - overall) ** 2, 0) / whole;
  const between = Math.max(0, (meanBase * spread - within) / (meanBase - 1));
  return shares.map((share, place) => {
    const n = base[place] as number;
    return overall + ((n * between) / (within + (n - 1) * between)) * (share - overall);
  });
}

import { invariant } from '../core/invariant';

/**
 * Global empirical-Bayes smoothed rates (Marshall 1991, Applied Statistics 40; method of moments, events as Poisson):
 * θ_i = w_i r_i + (1 − w_i) m, w_i = s2 / (s2 + m / base_i), with r_i = events / base, m = Σ events / Σ base and
 * s2 = Σ base (r − m)² / Σ base − m / mean base, the variance between places. A rate on few is drawn towards the rate of all.
 *
 * A negative s2 (rates differ less than chance alone would have it) is taken as 0 and gives m everywhere; esda's global
 * smoother does not clip it, R's does. No event anywhere gives zeros, one place its own rate, no place an empty array.
 * Agrees with R's spdep::EBest(family = "poisson") to 1e-9.
 */
export function empiricalBayes(events: Float64Array, base: Float64Array): Float64Array {
  invariant(events.length === base.length, 'one denominator a numerator');
  invariant(
    base.every((each) => each > 0) && events.every((each) => each >= 0),
    'rates have positive denominators and no negative numerators',
  );
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
  const whole = sum(base);
  const overall = sum(events) / whole;
  if (base.length === 0 || overall === 0) return new Float64Array(base.length);
  const rates = events.map((count, place) => count / (base[place] as number));
  const spread =
    rates.reduce((total, rate, place) => total + (base[place] as number) * (rate - overall) ** 2, 0) / whole;
  const between = Math.max(0, spread - overall / (whole / base.length));
  return rates.map(
    (rate, place) => overall + (between / (between + overall / (base[place] as number))) * (rate - overall),
  );
}

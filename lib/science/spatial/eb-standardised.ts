import { invariant } from '../../core/invariant';

/**
 * Rates made fit for Moran where denominators differ (Assunção & Reis 1999): z_i = (p_i − b) / √v_i, p_i = events / base,
 * b = Σ events / Σ base, v_i = a + b / base_i, a = Σ base (p − b)² / Σ base − b / mean base. A negative a, the variance
 * between places, is taken as 0. Global or local Moran of z is the EB index. b = 0 (no event anywhere) gives zeros.
 * Agrees with the z of spdep::EBImoran.mc to 1e-9.
 */
export function ebStandardised(events: Float64Array, base: Float64Array): Float64Array {
  invariant(events.length === base.length, 'one denominator a numerator');
  invariant(
    base.every((each) => each > 0) && events.every((each) => each >= 0),
    'rates have positive denominators and no negative numerators',
  );
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
  const whole = sum(base);
  const overall = sum(events) / whole;
  if (overall === 0) return new Float64Array(base.length);
  const rates = events.map((count, area) => count / (base[area] as number));
  const spread = rates.reduce((total, rate, area) => total + (base[area] as number) * (rate - overall) ** 2, 0) / whole;
  const between = Math.max(0, spread - overall / (whole / base.length));
  return rates.map((rate, area) => (rate - overall) / Math.sqrt(between + overall / (base[area] as number)));
}

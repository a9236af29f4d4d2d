import { varianceOfShares } from './variance-of-shares';

/**
 * Global empirical-Bayes smoothed shares (Martuzzi & Elliott 1996, Statistics in Medicine 15): θ_i = m + w_i (r_i − m),
 * w_i = n_i s2 / (n_i s2 + m (1 − m) − s2), with r_i = events / base, n_i the base, m the share of all and s2 the variance
 * between places of `varianceOfShares`. A share on few is drawn towards the share of all, the less the closer that is to 0 or
 * 1, where chance moves less.
 *
 * Shares that differ less than chance would have it all become m. Shares of 0 and 1 only are left as they are. One place
 * keeps its own share, no place gives an empty array.
 * Agrees with R's spdep::EBest(family = "binomial") to 1e-9 where its s2 is not negative; R does not clip it and goes past m.
 */
export function empiricalBayes(events: Float64Array, base: Float64Array): Float64Array {
  const { shares, overall, within, between } = varianceOfShares(events, base);
  if (shares.every((share) => share === 0 || share === 1)) return shares;
  return shares.map((share, place) => {
    const n = base[place] as number;
    return overall + ((n * between) / (within + (n - 1) * between)) * (share - overall);
  });
}

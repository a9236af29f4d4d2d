import { varianceOfShares } from './variance-of-shares';

/**
 * Shares made fit for statistics of clustering where denominators differ: z_i = (r_i − m) / √v_i, the empirical-Bayes index of
 * Assunção & Reis (1999, Statistics in Medicine 18) with the variance that a share has, v_i = s2 + (m (1 − m) − s2) / n_i, of
 * `varianceOfShares`. A share on few no longer counts for more than it can tell. Those who have and those who have not give the
 * same z with the sign turned, which the variance of their rates of rare events (`ebStandardised`, m / n_i) does not; for rare
 * events the two agree. Shares that are all 0 or all 1 give zeros.
 * Agrees with z taken from the parameters of R's spdep::EBest(family = "binomial") to 1e-9.
 */
export function standardisedShares(events: Float64Array, base: Float64Array): Float64Array {
  const { shares, overall, within, between } = varianceOfShares(events, base);
  if (within === 0) return new Float64Array(shares.length);
  return shares.map(
    (share, place) => (share - overall) / Math.sqrt(between + (within - between) / (base[place] as number)),
  );
}

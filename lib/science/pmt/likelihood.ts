import type { PmtLookup } from './model';

/** The published poverty likelihood (percent) of a score; null outside the table's bands, which are of whole scores. */
export function likelihood(lookup: PmtLookup, score: number): number | null {
  const band = lookup.bands.find(({ from, to }) => score >= from && score <= to);
  return band ? band.percent : null;
}

/** The estimated poverty rate of a group: the mean of its households' likelihoods, in percent; null where one has none. */
export function groupRate(lookup: PmtLookup, scores: readonly number[]): number | null {
  const likelihoods = scores.map((score) => likelihood(lookup, score));
  const known = likelihoods.filter((each) => each !== null);
  if (known.length === 0 || known.length < likelihoods.length) return null;
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}

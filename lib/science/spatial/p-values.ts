import { bothTails } from '../stats/normal-tail';
import { centred } from './centred';
import type { LocalStatistic } from './local-statistic';
import type { Neighbours } from './neighbours';
import { permutedSquares } from './permuted-squares';
import { permutedSums } from './permuted-sums';
import { type Alternative, pseudoP, scaledTails } from './tails';

/** p of the normal approximation: both tails, or the one asked for. */
export const analyticP = (z: Float64Array, alternative: Alternative): Float64Array =>
  z.map((score) => {
    const both = bothTails(score);
    if (alternative === 'two-sided') return both;
    return (alternative === 'greater') === score > 0 ? both / 2 : 1 - both / 2;
  });

/** Pseudo p of a local statistic from conditional permutations: of `around`, with each area's own figure held.
 *  `sumsOf` may answer from sums already drawn; see `rememberedSums`. */
export function permutedP(
  statistic: LocalStatistic,
  column: Float64Array,
  around: Float64Array,
  neighbours: Neighbours,
  permutations: number,
  seed: number,
  alternative: Alternative,
  sumsOf = permutedSums,
): Float64Array {
  if (statistic === 'local-geary') return pseudoP(permutedSquares(column, neighbours, permutations, seed), alternative);
  const sums = sumsOf(centred(around).deviations, neighbours, permutations, seed);
  if (statistic === 'gi' || statistic === 'gi-star') return pseudoP(sums, alternative);
  return pseudoP(scaledTails(sums, signsOf(column)), alternative);
}

/** Deviations from the mean, with those that are nothing but rounding set to 0. */
function signsOf(column: Float64Array): Float64Array {
  const { deviations } = centred(column);
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return deviations.map((value) => (Math.abs(value) <= largest * 1e-12 ? 0 : value));
}

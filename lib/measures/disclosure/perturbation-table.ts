import { invariant } from '../../core/invariant';
import { noiseDistribution } from './noise-distribution';

/** D, V and the smallest positive count that may be published: with a threshold of 3, 1 and 2 never are. ptable's `js` is one less. */
export interface PerturbationDesign {
  maximum: number;
  variance: number;
  threshold: number;
}

export interface PerturbationRow {
  count: number;
  noise: number;
  probability: number;
  cumulative: number;
}

/**
 * The perturbation table of the cell key method (Fraser and Wooton 2006; Marley and Leaver 2011; Giessing 2016; R package ptable,
 * `create_cnt_ptable(D, V, js = threshold - 1)`): for each true count of 1 to D + threshold the distribution of the noise, the
 * last holding for all larger counts. Maximum entropy under: mean 0, variance V, |noise| at most D, no published count
 * below zero or from 1 to threshold - 1, and, as ptable's default `mono` asks, never a larger loss likelier than a smaller one.
 * A zero stays zero and has no row. Where V cannot be reached by a count, its variance is the largest that maximum entropy gives
 * without the constraint, as in ptable; a V below the least possible is refused. Rows by count, then noise; cumulative ends at 1.
 */
export function perturbationTable(design: PerturbationDesign): PerturbationRow[] {
  const { maximum, variance, threshold } = design;
  invariant(Number.isInteger(maximum) && maximum > 0, 'the largest noise is a whole number above 0');
  invariant(Number.isInteger(threshold) && threshold > 0, 'the threshold is a whole number above 0');
  invariant(variance > 0, 'the variance of the noise is above 0');
  return Array.from({ length: maximum + threshold }, (_, index) => index + 1).flatMap((count) => {
    const noises = Array.from({ length: 2 * maximum + 1 }, (_, index) => index - maximum).filter((noise) => {
      const published = count + noise;
      return published === 0 || published >= threshold;
    });
    const probabilities = noiseDistribution(noises, variance, count >= threshold);
    let cumulative = 0;
    return noises.map((noise, index) => {
      const probability = probabilities[index] ?? 0;
      cumulative = index === noises.length - 1 ? 1 : cumulative + probability;
      return { count, noise, probability, cumulative };
    });
  });
}

import { invariant } from '../../core/invariant';
import type { Weights } from './weights';

const negligible = 1e-12;

/**
 * Exact mean and variance of Σ_{j≠i} w_ij v_j when the figure of area i stays and the other n − 1 are dealt out at random
 * without replacement: E = W m, Var = s² (N S2 − W²) / (N − 1) with N = n − 1, W = Σ w, S2 = Σ w², m and s² (over N) of
 * the others. The variance is 0, exactly, where every other area is a neighbour or all others are alike.
 */
export function conditionalMoments(
  weights: Weights,
  othersOf: (area: number) => { mean: number; variance: number; scale: number },
): { mean: Float64Array; variance: Float64Array } {
  invariant(!weights.includesSelf, 'conditional moments take weights without self');
  const { size, offsets, values } = weights;
  const mean = new Float64Array(size);
  const variance = new Float64Array(size);
  const others = size - 1;
  for (let area = 0; area < size; area++) {
    const row = values.subarray(offsets[area], offsets[area + 1]);
    const total = row.reduce((sum, weight) => sum + weight, 0);
    const squares = row.reduce((sum, weight) => sum + weight * weight, 0);
    const of = othersOf(area);
    mean[area] = total * of.mean;
    const spread = spreadOf(others, total, squares);
    variance[area] = of.variance <= negligible * of.scale ? 0 : of.variance * spread;
  }
  return { mean, variance };
}

/** (N S2 − W²) / (N − 1): 0 where the row covers all N with equal weights, or holds nothing. */
export function spreadOf(count: number, total: number, squares: number): number {
  const spread = count * squares - total * total;
  return count < 2 || spread <= negligible * total * total ? 0 : spread / (count - 1);
}

/** Mean and population variance of the others, from deviations about the mean of all n. */
export function momentsWithout(deviations: Float64Array, variance: number) {
  const size = deviations.length;
  return (area: number) => {
    const own = deviations[area] as number;
    const mean = -own / (size - 1);
    return { mean, variance: (size * variance - own * own) / (size - 1) - mean * mean, scale: variance };
  };
}

/** (observed − mean) / √variance, NaN where the variance is 0. */
export const standardised = (observed: Float64Array, mean: Float64Array, variance: Float64Array): Float64Array =>
  observed.map((value, area) => {
    const spread = variance[area] as number;
    return spread > 0 ? (value - (mean[area] as number)) / Math.sqrt(spread) : Number.NaN;
  });

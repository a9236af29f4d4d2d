import { centred } from './centred';
import { conditionalMoments, momentsWithout, standardised } from './conditional-moments';
import type { LocalScores } from './local-scores';
import { lagOf, type Weights } from './weights';

/**
 * Getis-Ord Gi as a z-score, area i left out of its own sum (Getis & Ord 1992; Ord & Getis 1995):
 * z_i = (Σ_{j≠i} w_ij x_j − W_i m) / √(s² (N S2_i − W_i²) / (N − 1)), N = n − 1, m and s² (over N) of the others.
 * Statistic and z are the same number. The form of 1995 needs no positive figures. Binary and row-standardised weights
 * give the same z. NaN for an island, for an area whose neighbours are all others, for constant figures.
 * Agrees with spdep::localG (weights without self) to 1e-9.
 */
export function getisOrdGi(column: Float64Array, weights: Weights): LocalScores {
  const { deviations, variance } = centred(column);
  const expected = conditionalMoments(weights, momentsWithout(deviations, variance));
  const z = standardised(lagOf(weights, deviations), expected.mean, expected.variance);
  return { statistic: z, z };
}

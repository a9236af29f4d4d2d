import { invariant } from '../../core/invariant';
import { centred } from './centred';
import { spreadOf, standardised } from './conditional-moments';
import type { LocalScores } from './local-scores';
import { lagOf, type Weights } from './weights';

/**
 * Getis-Ord Gi* as a z-score, area i counted among its own neighbours (Ord & Getis 1995):
 * z_i = (Σ_j w_ij x_j − W_i x̄) / √(s² (n S2_i − W_i²) / (n − 1)), x̄ and s² (over n) of all areas, self-weight included.
 * Takes weights made with `includesSelf`. Statistic and z are the same number; binary and row-standardised weights give
 * the same z. An island is judged by its own figure alone. NaN where all n areas are neighbours and for constant figures.
 * Agrees with spdep::localG over include.self() to 1e-9. (esda prints a smaller z for row-standardised weights.)
 */
export function getisOrdGiStar(column: Float64Array, weights: Weights): LocalScores {
  invariant(weights.includesSelf, 'Gi* takes weights that include self');
  const { size, offsets, values } = weights;
  const { deviations, variance } = centred(column);
  const spread = Float64Array.from({ length: size }, (_, area) => {
    const row = values.subarray(offsets[area], offsets[area + 1]);
    const total = row.reduce((sum, weight) => sum + weight, 0);
    const squares = row.reduce((sum, weight) => sum + weight * weight, 0);
    return variance * spreadOf(size, total, squares);
  });
  const z = standardised(lagOf(weights, deviations), new Float64Array(size), spread);
  return { statistic: z, z };
}

import { centred } from './centred';
import { conditionalMoments, momentsWithout, standardised } from './conditional-moments';
import type { LocalScores } from './local-scores';
import { lagOf, type Weights } from './weights';

/**
 * Local Moran's I (Anselin 1995): I_i = z_i Σ_j w_ij z_j / m2, z deviations from the mean, m2 = Σ z² / n (over n, as
 * spdep::localmoran by default; GeoDa and esda divide by n − 1). The analytic z uses the conditional moments of Sokal,
 * Oden & Thomson (1998): E = −z_i² W_i / ((n − 1) m2), Var = (z_i / m2)² n / (n − 2) (S2_i − W_i² / (n − 1)) (m2 − z_i² / (n − 1)).
 * NaN for an island and for constant figures (spdep prints 0 for an island); z is NaN where the variance is 0.
 * Agrees with spdep::localmoran(conditional = TRUE) to 1e-9.
 */
export function localMoran(column: Float64Array, weights: Weights): LocalScores {
  const { deviations, variance } = centred(column);
  const lag = lagOf(weights, deviations);
  const held = (area: number) => (deviations[area] as number) / variance;
  const statistic = lag.map((sum, area) =>
    weights.offsets[area + 1] === weights.offsets[area] || variance === 0 ? Number.NaN : held(area) * sum,
  );
  const expected = conditionalMoments(weights, momentsWithout(deviations, variance));
  const mean = expected.mean.map((sum, area) => held(area) * sum);
  const spread = expected.variance.map((of, area) => held(area) ** 2 * of);
  return { statistic, z: standardised(statistic, mean, spread) };
}

import { invariant } from '../../core/invariant';
import { centred } from './centred';
import { conditionalMoments, momentsWithout, standardised } from './conditional-moments';
import type { LocalScores } from './local-scores';
import { lagOf, type Weights } from './weights';

/**
 * Bivariate local Moran (Anselin, Syabri & Smirnov 2002): I_i = x_i Σ_j w_ij y_j with both figures standardised by the
 * deviation over n − 1. It asks whether a figure here goes with another figure around, and ignores their correlation at
 * the place itself: read it beside the plain correlation. Analytic z from the conditional moments with x_i and y_i held.
 * NaN for an island and where either figure is constant. The statistic agrees with spdep::localmoran_bv to 1e-9.
 */
export function bivariateLocalMoran(column: Float64Array, beside: Float64Array, weights: Weights): LocalScores {
  invariant(column.length === beside.length, 'both figures belong to the same areas');
  const [here, around] = [centred(column), centred(beside)];
  const sample = (of: number): number => Math.sqrt((of * column.length) / (column.length - 1));
  const scale = sample(here.variance) * sample(around.variance);
  const held = (area: number) => (here.deviations[area] as number) / scale;
  const statistic = lagOf(weights, around.deviations).map((sum, area) =>
    weights.offsets[area + 1] === weights.offsets[area] || scale === 0 ? Number.NaN : held(area) * sum,
  );
  const expected = conditionalMoments(weights, momentsWithout(around.deviations, around.variance));
  const mean = expected.mean.map((sum, area) => held(area) * sum);
  const spread = expected.variance.map((of, area) => held(area) ** 2 * of);
  return { statistic, z: standardised(statistic, mean, spread) };
}

import { bothTails } from '../stats/normal-tail';
import { centred } from './centred';
import { weightSums } from './weight-sums';
import { lagOf, type Weights } from './weights';

export interface GlobalMoran {
  statistic: number;
  expected: number;
  normality: { variance: number; z: number; p: number };
  randomisation: { variance: number; z: number; p: number };
}

/**
 * Moran's I = (n / S0) Σ_ij w_ij z_i z_j / Σ z² with its moments under normality and under randomisation (Cliff & Ord
 * 1981); p is two-sided. n counts the areas that have a neighbour, while the mean is of all areas, as spdep::moran.test
 * (adjust.n = TRUE), with which it agrees to 1e-9. Null for constant figures, without any link, or below four linked areas.
 */
export function globalMoran(column: Float64Array, weights: Weights): GlobalMoran | null {
  const { deviations, variance } = centred(column);
  const { linked: n, s0, s1, s2 } = weightSums(weights);
  if (variance === 0 || s0 === 0 || n < 4) return null;
  const lag = lagOf(weights, deviations);
  const products = deviations.reduce((sum, value, area) => sum + value * (lag[area] as number), 0);
  const statistic = (n / s0) * (products / (variance * column.length));
  const expected = -1 / (n - 1);
  const kurtosis = deviations.reduce((sum, value) => sum + value ** 4, 0) / column.length / variance ** 2;
  const test = (secondMoment: number) => {
    const spread = secondMoment - expected ** 2;
    const z = spread > 0 ? (statistic - expected) / Math.sqrt(spread) : Number.NaN;
    return { variance: spread, z, p: bothTails(z) };
  };
  const scale = (n - 1) * (n - 2) * (n - 3) * s0 ** 2;
  const shape = n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 ** 2);
  const peak = kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 ** 2);
  return {
    statistic,
    expected,
    normality: test((n * n * s1 - n * s2 + 3 * s0 ** 2) / (s0 ** 2 * (n * n - 1))),
    randomisation: test((shape - peak) / scale),
  };
}

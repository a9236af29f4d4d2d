import { centred } from './centred';
import { conditionalMoments, standardised } from './conditional-moments';
import type { LocalScores } from './local-scores';
import type { Weights } from './weights';

/**
 * Local Geary (Anselin 1995, 2019): c_i = Σ_j w_ij (z_i − z_j)², z standardised by the deviation over n − 1. Small values
 * mean that the area resembles its neighbours, whatever their level; large values that it differs. Analytic z from the
 * exact mean and variance of the squared differences with z_i held. NaN for an island and for constant figures.
 * The statistic agrees with spdep::localC to 1e-9.
 */
export function localGeary(column: Float64Array, weights: Weights): LocalScores {
  const { deviations, variance } = centred(column);
  const { size, offsets, neighbours, values } = weights;
  const scale = Math.sqrt((variance * size) / (size - 1));
  const scores = deviations.map((value) => value / scale);
  const statistic = new Float64Array(size);
  for (let area = 0; area < size; area++) {
    const [start, end] = [offsets[area] as number, offsets[area + 1] as number];
    let sum = start === end ? Number.NaN : 0;
    for (let at = start; at < end; at++) {
      sum += (values[at] as number) * ((scores[area] as number) - (scores[neighbours[at] as number] as number)) ** 2;
    }
    statistic[area] = sum;
  }
  const expected = conditionalMoments(weights, squaredDifferences(scores));
  return { statistic, z: standardised(statistic, expected.mean, expected.variance) };
}

/** Mean and variance of (z_i − z_j)² over the others, from the first four power sums of z. */
function squaredDifferences(scores: Float64Array) {
  const sums = [1, 2, 3, 4].map((power) => scores.reduce((sum, value) => sum + value ** power, 0));
  const [first, second, third, fourth] = sums as [number, number, number, number];
  const others = scores.length - 1;
  return (area: number) => {
    const own = scores[area] as number;
    const m1 = (first - own) / others;
    const m2 = (second - own ** 2) / others;
    const m3 = (third - own ** 3) / others;
    const m4 = (fourth - own ** 4) / others;
    const mean = own ** 2 - 2 * own * m1 + m2;
    const square = own ** 4 - 4 * own ** 3 * m1 + 6 * own ** 2 * m2 - 4 * own * m3 + m4;
    return { mean, variance: square - mean * mean, scale: square };
  };
}

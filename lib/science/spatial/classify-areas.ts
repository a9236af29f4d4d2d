import { centred } from './centred';
import { giBin } from './gi-bin';
import type { LocalStatistic } from './local-statistic';
import { clusterClass, gearyClass, type SpatialClass, spotClass } from './spatial-class';
import { lagOf, type Weights } from './weights';

/** Names the class of every area: the significant ones by sign and level or by quarter, islands as such. */
export function classifyAreas(given: {
  statistic: LocalStatistic;
  column: Float64Array;
  around: Float64Array;
  weights: Weights;
  z: Float64Array;
  judged: Float64Array;
  alpha: number;
}): SpatialClass[] {
  const { statistic, weights, z, judged, alpha } = given;
  const here = centred(given.column).deviations;
  const lag = lagOf(weights, centred(given.around).deviations);
  return Array.from({ length: weights.size }, (_, area): SpatialClass => {
    if (weights.offsets[area] === weights.offsets[area + 1]) return 'island';
    const score = z[area] as number;
    if (statistic === 'gi-star' || statistic === 'gi') return spotClass(giBin(score, judged[area] as number));
    if (!((judged[area] as number) <= alpha)) return 'not-significant';
    const [own, around] = [here[area] as number, lag[area] as number];
    return statistic === 'local-geary' ? gearyClass(score, own, around) : clusterClass(own, around);
  });
}

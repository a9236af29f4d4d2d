import { deviation, mean } from 'd3-array';
import type { Classifier } from './classification';

/**
 * Classes one standard deviation wide around the mean (n − 1 in the deviation). With an odd number of classes the mean lies in
 * the middle of one, with an even number it is an edge. Edges beyond the data are left out; the outer classes are open to
 * the lowest and the highest value.
 */
export const standardDeviation: Classifier = (sorted, classes) => {
  const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
  const [centre, width] = [mean(sorted) as number, deviation(sorted) as number];
  const inner = Array.from({ length: classes - 1 }, (_, edge) => centre + (edge + 1 - classes / 2) * width);
  return [low, ...inner.filter((edge) => edge > low && edge < high), high];
};

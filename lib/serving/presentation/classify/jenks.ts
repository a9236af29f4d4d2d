import { ckmeans } from 'simple-statistics';
import type { Classifier } from './classification';

/**
 * Natural breaks (Jenks 1967): the partition of the sorted values into k classes with the least squared deviation within
 * classes, found exactly by Ckmeans.1d.dp (Wang and Song 2011). An edge is the lowest value of its class.
 */
export const jenks: Classifier = (sorted, classes) => [
  ...ckmeans([...sorted], classes).map((cluster) => cluster[0] as number),
  sorted[sorted.length - 1] as number,
];

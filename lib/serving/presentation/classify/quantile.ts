import { quantileSorted } from 'd3-array';
import type { Classifier } from './classification';

/**
 * Quantiles of type 7 (R's default, Hyndman and Fan 1996) over all values, ties included: k classes of about as many places
 * each. Edges that fall together merge, so tied values never straddle a class and there may be fewer classes.
 */
export const quantile: Classifier = (sorted, classes) =>
  Array.from({ length: classes + 1 }, (_, edge) => quantileSorted(sorted as number[], edge / classes) as number);

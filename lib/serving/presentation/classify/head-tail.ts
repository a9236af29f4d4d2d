import { mean } from 'd3-array';
import type { Classifier } from './classification';

/** The head is cut again only while it is a clear minority. */
const largestHead = 0.4;

/**
 * Head/tail breaks (Jiang 2013) for long-tailed values: cut at the mean, then cut the part at or above it again as long as it
 * holds at most 40 % of what was cut. `classes` is the most there can be; the data decide how many there are.
 */
export const headTail: Classifier = (sorted, classes) => {
  const edges = [sorted[0] as number];
  let part = sorted;
  while (edges.length < classes) {
    const edge = mean(part) as number;
    const head = part.filter((value) => value >= edge);
    if (head.length === part.length || head.length === 0) break;
    edges.push(edge);
    if (head.length / part.length > largestHead || head.length < 2) break;
    part = head;
  }
  return [...edges, sorted[sorted.length - 1] as number];
};

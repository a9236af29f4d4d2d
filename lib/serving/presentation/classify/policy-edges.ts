/** National edges between classes, and how far the outer classes reach at least. */
export interface PolicyGrid {
  edges: readonly number[];
  least?: number;
  most?: number;
}

/**
 * National edges with outer ones around them: the same classes for any figures, however few of them are held. The outer classes are open; they
 * reach to their bounds, where a figure lies beyond to it. A last edge at the whole of a share leaves the whole as a class of its own.
 */
export function policyEdges(sorted: readonly number[], { edges, least, most }: PolicyGrid): number[] {
  const [first, last] = [edges[0] as number, edges[edges.length - 1] as number];
  const width = Math.abs((last - first) / Math.max(1, edges.length - 1)) || Math.abs(first) || 1;
  const low = Math.min(sorted[0] as number, least ?? first - width);
  const high = Math.max(sorted[sorted.length - 1] as number, most ?? last + width);
  const isWhole = most !== undefined && last >= most;
  return [low < first ? low : first - width, ...edges, high > last || isWhole ? high : last + width];
}

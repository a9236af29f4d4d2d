/**
 * Edges fixed in advance (a policy grid, typed or frozen edges) over the values of today. Values beyond the outer edges are not
 * lost: the first and last class stretch to hold them, which the legend says. Edges need not touch the data.
 */
export function givenEdges(
  sorted: readonly number[],
  edges: readonly number[],
): { breaks: number[]; extended: boolean } {
  const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
  const [first, last] = [edges[0] as number, edges[edges.length - 1] as number];
  const breaks = [Math.min(low, first), ...edges.slice(1, -1), Math.max(high, last)];
  return { breaks, extended: low < first || high > last };
}

import { quantileSorted } from 'd3-array';

/**
 * Edges that part ascending figures into about equal classes (quantiles of type 7), at the roundest numbers that keep them apart. Edges
 * that fall together are one; each lies above the lowest figure and not above the highest. Empty where nothing can be parted.
 */
export function roundedQuantiles(sorted: readonly number[], classes: number): number[] {
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (low === undefined || high === undefined || low === high) return [];
  const cuts = Array.from({ length: classes - 1 }, (_, index) =>
    quantileSorted(sorted as number[], (index + 1) / classes),
  ).filter((cut): cut is number => cut !== undefined && cut > low && cut <= high);
  return rounded([...new Set(cuts)], low, high);
}

/** The coarsest steps of 1, 2 or 5 that keep all cuts apart and inside the figures. */
function rounded(cuts: readonly number[], low: number, high: number): number[] {
  const power = Math.ceil(Math.log10(high - low));
  for (let exponent = power; exponent > power - 7; exponent -= 1)
    for (const digit of [5, 2, 1]) {
      const step = digit * 10 ** exponent;
      const edges = cuts.map((cut) => Number((Math.round(cut / step) * step).toPrecision(12)));
      if (edges.every((edge, index) => edge > (edges[index - 1] ?? low) && edge <= high)) return edges;
    }
  return [...cuts];
}

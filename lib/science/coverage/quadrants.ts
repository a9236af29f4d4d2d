import { quantile } from '../stats/quantile';

/** Need above or at its median, coverage below its own: who is missed where need is great. */
export type Quadrant = 'worst' | 'high_need_covered' | 'low_need_missed' | 'best';

export interface QuadrantPoint {
  need: number;
  coverage: number;
}

/**
 * Parts places at the medians of need and of coverage (R type 7). On a median counts as high need and as covered, so every place
 * stands in exactly one quadrant and ties cannot empty two of them at once.
 */
export function quadrants(points: readonly QuadrantPoint[]): {
  medians: QuadrantPoint;
  of: (point: QuadrantPoint) => Quadrant;
} | null {
  if (points.length === 0) return null;
  const median = (key: keyof QuadrantPoint): number =>
    quantile(
      points.map((point) => point[key]),
      0.5,
    );
  const medians = { need: median('need'), coverage: median('coverage') };
  return {
    medians,
    of: ({ need, coverage }) => {
      const isCovered = coverage >= medians.coverage;
      if (need >= medians.need) return isCovered ? 'high_need_covered' : 'worst';
      return isCovered ? 'best' : 'low_need_missed';
    },
  };
}

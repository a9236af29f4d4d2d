import type { Geometry } from 'geojson';
import { centroid } from '../../spatial/centroid';
import type { Neighbours } from '../../spatial/neighbours';
import type { Points } from '../../spatial/points';
import type { ContiguityRule } from '../../spatial/shared-vertices';

/** Areas with their figures in one order, from a snapshot or from files; NaN where a figure is unknown. */
export interface AreaFigures {
  codes: string[];
  names: string[];
  values: Float64Array;
  /** The second figure of the bivariate statistic. */
  beside?: Float64Array;
  /** Events and denominators of a rate. */
  events?: Float64Array;
  base?: Float64Array;
  shapes: (Geometry | null)[];
  contiguity(rule: ContiguityRule): Neighbours;
  /** What a person should know about the match of figures and polygons. */
  notes: string[];
}

export function pointsOf(shapes: readonly (Geometry | null)[], metric: Points['metric']): Points {
  const centres = shapes.map(centroid);
  return {
    x: Float64Array.from(centres, (point) => point?.[0] ?? Number.NaN),
    y: Float64Array.from(centres, (point) => point?.[1] ?? Number.NaN),
    metric,
  };
}

/** Names the first few codes and counts the rest. */
export const few = (codes: readonly string[], most = 12): string =>
  codes.length <= most ? codes.join(', ') : `${codes.slice(0, most).join(', ')} … (${codes.length} in all)`;

/** The codes that occur more than once, each named once. */
export function repeats(codes: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(codes.filter((code) => seen.size === seen.add(code).size))];
}

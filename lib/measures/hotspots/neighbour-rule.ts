import type { Geometry } from 'geojson';
import { centroid } from '../../science/spatial/centroid';
import { distanceBand } from '../../science/spatial/distance-band';
import { nearest } from '../../science/spatial/nearest';
import type { Neighbours } from '../../science/spatial/neighbours';
import type { Points } from '../../science/spatial/points';
import { contiguityRules } from '../../science/spatial/shared-vertices';
import type { AreaShapes } from './area-figures';

/**
 * Who counts as a neighbour, from its name: `queen`, `rook`, `knn:8` (nearest centroids), `distance:50` (km between centroids by
 * great circle, or units of the file where `planar`). Null where the name is none of these.
 */
export function neighbourRule(name: string, planar = false): ((areas: AreaShapes) => Neighbours) | null {
  const contiguous = contiguityRules.find((rule) => rule === name);
  if (contiguous) return (areas) => areas.contiguity(contiguous);
  const [, kind, size] = /^(knn|distance):(\d+(?:\.\d+)?)$/.exec(name) ?? [];
  const measure = Number(size);
  if (!(measure > 0) || (kind === 'knn' && !Number.isInteger(measure))) return null;
  const metric = planar ? 'planar' : 'great-circle';
  return ({ shapes }) =>
    kind === 'knn' ? nearest(pointsOf(shapes, metric), measure) : distanceBand(pointsOf(shapes, metric), measure);
}

function pointsOf(shapes: readonly (Geometry | null)[], metric: Points['metric']): Points {
  const centres = shapes.map(centroid);
  return {
    x: Float64Array.from(centres, (point) => point?.[0] ?? Number.NaN),
    y: Float64Array.from(centres, (point) => point?.[1] ?? Number.NaN),
    metric,
  };
}

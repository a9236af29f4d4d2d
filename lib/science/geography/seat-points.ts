import type { Polygon, Position } from 'geojson';
import { interiorPoint } from './interior-point';
import type { Place } from './place';
import { containsPoint } from './polygon';

/**
 * A distinct point inside the outline for each of its tehsils: their centroids; where the drawing lies off and a shift
 * of them all onto the outline's middle brings more of them inside, shifted so; one still outside moves in a straight
 * line towards the middle until it is inside.
 */
export function seatPoints(outline: Polygon, places: readonly Place[]): Position[] {
  const middle = interiorPoint(outline) ?? [0, 0];
  const [mx, my] = middle as [number, number];
  const points = places.map(({ longitude, latitude }): Position => [longitude ?? mx, latitude ?? my]);
  const weights = places.map(({ areaKm2 }) => areaKm2 ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point, at) => sum + (point[axis] as number) * (weights[at] as number), 0) / total;
  const [dx, dy] = [mx - mean(0), my - mean(1)];
  const shifted = points.map(([x, y]): Position => [(x as number) + dx, (y as number) + dy]);
  const inside = (candidates: Position[]): number => candidates.filter((point) => containsPoint(outline, point)).length;
  const best = inside(shifted) > inside(points) ? shifted : points;
  return best.map((point) => (containsPoint(outline, point) ? point : drawnIn(outline, point, [mx, my])));
}

function drawnIn(outline: Polygon, [x, y]: Position, [mx, my]: [number, number]): Position {
  for (let step = 1; step < 20; step++) {
    const share = step / 20;
    const nearer: Position = [(x as number) * (1 - share) + mx * share, (y as number) * (1 - share) + my * share];
    if (containsPoint(outline, nearer)) return nearer;
  }
  return [mx, my];
}

import { Delaunay } from 'd3-delaunay';
import type { Polygon, Position } from 'geojson';
import { type Geom, intersection } from 'polyclip-ts';
import { invariant } from '../../core/invariant';
import type { Areal } from './polygon';

const squeeze = Math.cos((30 * Math.PI) / 180);

/**
 * Cuts an outline into one part a seat: the part of it nearer to that seat than to any other (Voronoi cells, with
 * degrees of longitude shortened as at 30° north). Parts come in the order of the seats and together fill the outline.
 */
export function cutOutline(outline: Polygon, seats: readonly Position[]): Areal[] {
  if (seats.length === 1) return [outline];
  const ring = outline.coordinates[0] ?? [];
  const [longitudes, latitudes] = [ring.map((point) => point[0] as number), ring.map((point) => point[1] as number)];
  const frame: [number, number, number, number] = [
    Math.min(...longitudes) * squeeze - 1,
    Math.min(...latitudes) - 1,
    Math.max(...longitudes) * squeeze + 1,
    Math.max(...latitudes) + 1,
  ];
  const cells = Delaunay.from(seats.map(([x, y]) => [(x as number) * squeeze, y as number])).voronoi(frame);
  return seats.map((_, at) => {
    const cell = cells.cellPolygon(at);
    invariant(cell, 'every seat has a cell of its own');
    const wide = cell.map(([x, y]): [number, number] => [x / squeeze, y]);
    const part = intersection(outline.coordinates as Geom, [wide] as Geom);
    return { type: 'MultiPolygon', coordinates: part };
  });
}

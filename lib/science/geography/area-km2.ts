import type { Position } from 'geojson';
import { type Areal, latitudeOf, longitudeOf, polygonsOf } from './polygon';

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/**
 * Area on a sphere of the mean Earth radius in square kilometres, whichever way the rings run: the first ring of a
 * polygon counts, the others are holes. An edge is taken straight in longitude and sine of latitude; for edges of a few
 * kilometres that agrees with great circles to better than one part in ten thousand.
 */
export function areaKm2(shape: Areal): number {
  let total = 0;
  for (const [outer, ...holes] of polygonsOf(shape)) {
    if (outer) total += ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
  }
  return total * earthRadiusKm ** 2;
}

function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1] as Position, ring[at] as Position];
    const width = (longitudeOf(to) - longitudeOf(from)) * radians;
    sum += width * (Math.sin(latitudeOf(from) * radians) + Math.sin(latitudeOf(to) * radians));
  }
  return Math.abs(sum) / 2;
}

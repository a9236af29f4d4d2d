import type { Position } from 'geojson';
import { type Areal, containsPoint, latitudeOf, longitudeOf, polygonsOf, signedArea } from './polygon';

/**
 * A point to stand for a place: the planar centroid where it lies inside, else the middle of the widest west–east
 * stretch through one of eleven latitudes of the largest part. Null for a shape without area.
 */
export function interiorPoint(shape: Areal): Position | null {
  const centroid = centroidOf(shape);
  if (!centroid) return null;
  if (containsPoint(shape, centroid)) return centroid;
  return widestMiddle(shape) ?? centroid;
}

function centroidOf(shape: Areal): Position | null {
  let [area, x, y] = [0, 0, 0];
  for (const polygon of polygonsOf(shape)) {
    polygon.forEach((ring, index) => {
      const turn = Math.sign(signedArea(ring)) * (index === 0 ? 1 : -1);
      for (let at = 1; at < ring.length; at++) {
        const [from, to] = [ring[at - 1] as Position, ring[at] as Position];
        const cross = turn * (longitudeOf(from) * latitudeOf(to) - longitudeOf(to) * latitudeOf(from));
        area += cross;
        x += (longitudeOf(from) + longitudeOf(to)) * cross;
        y += (latitudeOf(from) + latitudeOf(to)) * cross;
      }
    });
  }
  return area > 0 ? [x / (3 * area), y / (3 * area)] : null;
}

function widestMiddle(shape: Areal): Position | null {
  const largest = polygonsOf(shape).reduce((best, next) => (weight(next) > weight(best) ? next : best));
  const latitudes = (largest[0] ?? []).map(latitudeOf);
  const [low, high] = [Math.min(...latitudes), Math.max(...latitudes)];
  let best: { width: number; point: Position } | null = null;
  for (let step = 1; step <= 11; step++) {
    const latitude = low + ((high - low) * step) / 12;
    const crossings = crossingsAt(largest, latitude);
    for (let at = 1; at < crossings.length; at += 2) {
      const [west, east] = [crossings[at - 1] as number, crossings[at] as number];
      if (!best || east - west > best.width) best = { width: east - west, point: [(west + east) / 2, latitude] };
    }
  }
  return best?.point ?? null;
}

const weight = (polygon: Position[][]): number => Math.abs(signedArea(polygon[0] ?? []));

function crossingsAt(polygon: Position[][], latitude: number): number[] {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let at = 1; at < ring.length; at++) {
      const [from, to] = [ring[at - 1] as Position, ring[at] as Position];
      if (latitudeOf(from) > latitude === latitudeOf(to) > latitude) continue;
      const share = (latitude - latitudeOf(from)) / (latitudeOf(to) - latitudeOf(from));
      crossings.push(longitudeOf(from) + share * (longitudeOf(to) - longitudeOf(from)));
    }
  }
  return crossings.sort((a, b) => a - b);
}

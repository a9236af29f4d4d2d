import type { Geometry, Position } from 'geojson';
import { type Areal, signedArea } from './polygon';

/** What was found in one geometry. Rings left open are closed and rings without area dropped, and both are counted. */
export interface CleanShape {
  shape: Areal | null;
  problem: 'empty' | 'not-polygon' | 'bad-coordinate' | null;
  ringsClosed: number;
  ringsDropped: number;
  bounds: [west: number, south: number, east: number, north: number];
}

/**
 * Takes a feature's geometry apart ring by ring. Coordinates must be finite numbers within ±180 and ±90; a third
 * number (height) is dropped. A polygon whose outer ring has no area goes with its holes.
 */
export function cleanShape(geometry: Geometry | null | undefined): CleanShape {
  const clean: CleanShape = {
    shape: null,
    problem: null,
    ringsClosed: 0,
    ringsDropped: 0,
    bounds: [Infinity, Infinity, -Infinity, -Infinity],
  };
  if (!geometry) return { ...clean, problem: 'empty' };
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return { ...clean, problem: 'not-polygon' };
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!isNested(parts)) return { ...clean, problem: 'bad-coordinate' };
  const kept: Position[][][] = [];
  for (const rings of parts) {
    const sound = rings.map((ring) => cleanRing(ring, clean));
    if (!sound[0]) continue;
    kept.push(sound.filter((ring): ring is Position[] => ring !== null));
  }
  if (clean.problem) return clean;
  if (kept.length === 0) return { ...clean, problem: 'empty' };
  clean.shape =
    kept.length === 1 ? { type: 'Polygon', coordinates: kept[0] ?? [] } : { type: 'MultiPolygon', coordinates: kept };
  return clean;
}

const isNested = (parts: unknown): parts is Position[][][] =>
  Array.isArray(parts) &&
  parts.every(
    (rings) => Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every(Array.isArray)),
  );

function cleanRing(ring: Position[], into: CleanShape): Position[] | null {
  const points: Position[] = [];
  for (const [x, y] of ring) {
    if (!isDegree(x, 180) || !isDegree(y, 90)) {
      into.problem = 'bad-coordinate';
      return null;
    }
    const last = points.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    points.push([x, y]);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    points.push([...first]);
    into.ringsClosed += 1;
  }
  if (points.length < 4 || signedArea(points) === 0) {
    into.ringsDropped += 1;
    return null;
  }
  for (const [x, y] of points as [number, number][]) {
    const [west, south, east, north] = into.bounds;
    into.bounds = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  return points;
}

const isDegree = (value: number | undefined, limit: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;

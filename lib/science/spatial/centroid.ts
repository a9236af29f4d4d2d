import type { Geometry, Position } from 'geojson';

/**
 * Planar centroid of a polygon in its own units, parts weighed by area and holes taken out (as GEOS and sf's st_centroid
 * without s2); it may lie outside a crescent. A point is its own centre, several points have their mean. Null for any other shape without
 * area.
 */
export function centroid(shape: Geometry | null): Position | null {
  if (shape?.type === 'Point') return shape.coordinates.length < 2 ? null : shape.coordinates;
  if (shape?.type === 'MultiPoint') return meanOf(shape.coordinates);
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return null;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const origin = polygons[0]?.[0]?.[0];
  if (!origin) return null;
  let [area, x, y] = [0, 0, 0];
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const moments = ringMoments(ring, origin);
      const turn = Math.sign(moments.area) * (index === 0 ? 1 : -1);
      area += turn * moments.area;
      x += turn * moments.x;
      y += turn * moments.y;
    }
  }
  return area > 0 ? [(origin[0] as number) + x / (3 * area), (origin[1] as number) + y / (3 * area)] : null;
}

function meanOf(points: readonly Position[]): Position | null {
  const sum = (axis: 0 | 1): number => points.reduce((total, point) => total + (point[axis] as number), 0);
  return points.length === 0 ? null : [sum(0) / points.length, sum(1) / points.length];
}

/** Twice the signed area and the first moments of a ring about an origin near it, so that large coordinates lose no digits. */
function ringMoments(ring: Position[], origin: Position): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  const [ox, oy] = origin as [number, number];
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = [(ring[at - 1]?.[0] as number) - ox, (ring[at - 1]?.[1] as number) - oy];
    const [bx, by] = [(ring[at]?.[0] as number) - ox, (ring[at]?.[1] as number) - oy];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { area, x, y };
}

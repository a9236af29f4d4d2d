import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Areal = Polygon | MultiPolygon;

export const polygonsOf = (shape: Areal): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

export const longitudeOf = (position: Position): number => position[0] as number;
export const latitudeOf = (position: Position): number => position[1] as number;

/** Twice the signed planar area of a ring in squared degrees; positive when the ring runs anticlockwise. */
export function signedArea(ring: Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1] as Position, ring[at] as Position];
    sum += longitudeOf(from) * latitudeOf(to) - longitudeOf(to) * latitudeOf(from);
  }
  return sum;
}

/** Even-odd rule over all rings, so holes count as outside; a point on the border may fall on either side. */
export function containsPoint(shape: Areal, [x, y]: Position): boolean {
  if (x === undefined || y === undefined) return false;
  let inside = false;
  for (const ring of polygonsOf(shape).flat()) {
    for (let at = 1; at < ring.length; at++) {
      const [ax, ay] = ring[at - 1] as [number, number];
      const [bx, by] = ring[at] as [number, number];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The same shape with outer rings clockwise and holes anticlockwise, as d3-geo and topojson's merge need them. */
export function clockwise(shape: Areal): Areal {
  const turned = polygonsOf(shape).map((rings) =>
    rings.map((ring, at) => (signedArea(ring) > 0 === (at === 0) ? [...ring].reverse() : ring)),
  );
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turned[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: turned };
}

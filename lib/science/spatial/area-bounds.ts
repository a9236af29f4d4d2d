import type { Geometry, Position } from 'geojson';

export interface AreaBounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The box around the corners of a polygon or its parts, in its own units; null for what is no area. */
export function areaBounds(shape: Geometry | null): AreaBounds | null {
  const rings = ringsOf(shape);
  if (rings.length === 0) return null;
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const ring of rings)
    for (const [x, y] of ring as [number, number][]) {
      if (x < box.west) box.west = x;
      if (x > box.east) box.east = x;
      if (y < box.south) box.south = y;
      if (y > box.north) box.north = y;
    }
  return box;
}

function ringsOf(shape: Geometry | null): Position[][] {
  if (shape?.type === 'Polygon') return shape.coordinates;
  return shape?.type === 'MultiPolygon' ? shape.coordinates.flat() : [];
}

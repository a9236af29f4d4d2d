import type { Geometry, Position } from 'geojson';

const little = 1;
const kinds = { Polygon: 3, MultiPolygon: 6 } as const;

/**
 * A polygon or its parts as a multipolygon in the binary of a GeoPackage: the header with its box and WGS 84 (4326), then well-known binary,
 * little-endian (OGC 12-128r18, clause 2.1.3). Null for what is no area.
 */
export function geoPackageBinary(shape: Geometry | null | undefined): Uint8Array | null {
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return null;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const points = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
  const rings = polygons.reduce((sum, each) => sum + each.length, 0);
  const bytes = Buffer.alloc(40 + 9 + polygons.length * 9 + rings * 4 + points * 16);
  let at = header(bytes, polygons.flat(2));
  at = mark(bytes, at, kinds.MultiPolygon, polygons.length);
  for (const polygon of polygons) {
    at = mark(bytes, at, kinds.Polygon, polygon.length);
    for (const ring of polygon) {
      at = bytes.writeUInt32LE(ring.length, at);
      for (const [x, y] of ring) at = bytes.writeDoubleLE(y as number, bytes.writeDoubleLE(x as number, at));
    }
  }
  return bytes;
}

function header(bytes: Buffer, points: readonly Position[]): number {
  const xs = points.map(([x]) => x as number);
  const ys = points.map(([, y]) => y as number);
  bytes.write('GP', 0, 'latin1');
  bytes.writeUInt8(0, 2);
  bytes.writeUInt8(0b11, 3);
  bytes.writeInt32LE(4326, 4);
  const box = [least(xs), -least(xs.map((x) => -x)), least(ys), -least(ys.map((y) => -y))];
  return box.reduce((at, edge) => bytes.writeDoubleLE(edge, at), 8);
}

function mark(bytes: Buffer, at: number, kind: number, count: number): number {
  const after = bytes.writeUInt8(little, at);
  return bytes.writeUInt32LE(count, bytes.writeUInt32LE(kind, after));
}

const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);

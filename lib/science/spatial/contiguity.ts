import type { Geometry, Position } from 'geojson';
import type { Neighbours } from './neighbours';
import { type ContiguityRule, sharedVertices } from './shared-vertices';
import { VertexIndex } from './vertex-index';

/** The tolerance of spdep's poly2nb, √ε, in the units of the coordinates. */
const rootOfEpsilon = Math.sqrt(Number.EPSILON);

/**
 * Queen or rook contiguity of polygons (GeoJSON geometries in any units). Vertices closer than `snap`, 1.49e-8 unless said, are one vertex.
 * Borders must share their vertices: an edge that merely passes a vertex of the next area does not count. A null or
 * empty geometry, and anything but an area, is an island.
 * Equals `spdep::poly2nb(queen = TRUE | FALSE)` on the 577 tehsils of COD-AB 2022.
 */
export function contiguity(
  shapes: readonly (Geometry | null)[],
  rule: ContiguityRule,
  snap = rootOfEpsilon,
): Neighbours {
  const rings = shapes.map(ringsOf);
  const lengths = rings.map((each) => each.reduce((sum, ring) => sum + ring.length, 0));
  const index = new VertexIndex(
    snap,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  const vertices = rings.map((each, area) => {
    const ids = new Int32Array(lengths[area] as number);
    let end = 0;
    for (const ring of each) for (const point of ring) ids[end++] = index.idOf(point[0] as number, point[1] as number);
    return ids;
  });
  return sharedVertices(vertices, index.count, rule);
}

function ringsOf(shape: Geometry | null): Position[][] {
  if (shape?.type === 'Polygon') return shape.coordinates;
  if (shape?.type === 'MultiPolygon') return shape.coordinates.flat();
  return shape?.type === 'GeometryCollection' ? shape.geometries.flatMap(ringsOf) : [];
}

import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { invariant } from '../../core/invariant';
import type { Neighbours } from './neighbours';
import { type ContiguityRule, sharedVertices } from './shared-vertices';
import { VertexIndex } from './vertex-index';

/**
 * Queen or rook contiguity straight from the arcs of one object of a topology, in the order of its geometries, without
 * unfolding polygons. Vertices are one when they lie on the same point of the grid (exactly equal where there is none).
 */
export function topologyContiguity(topology: Topology, object: string, rule: ContiguityRule): Neighbours {
  const collection = topology.objects[object];
  invariant(collection?.type === 'GeometryCollection', `the topology has a collection named ${object}`);
  const index = new VertexIndex(
    0,
    topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
  );
  const quantised = topology.transform !== undefined;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((point) => {
      [x, y] = quantised
        ? [x + (point[0] as number), y + (point[1] as number)]
        : [point[0] as number, point[1] as number];
      return index.idOf(x, y);
    });
  });
  const vertices = (collection as GeometryCollection).geometries.map((geometry) =>
    Int32Array.from(arcsOf(geometry).flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? [])),
  );
  return sharedVertices(vertices, index.count, rule);
}

function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat(2);
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(arcsOf) : [];
}

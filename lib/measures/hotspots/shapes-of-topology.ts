import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { topologyContiguity } from '../../science/spatial/topology-contiguity';
import type { AreaShapes } from './area-figures';

type PlaceTopology = Topology<{ places: GeometryCollection<{ code: string }> }>;

/** The polygons of one level as a snapshot stores them (object `places`), in the order of the place codes. */
export function shapesOfTopology(topology: PlaceTopology): AreaShapes {
  const ordered: PlaceTopology = {
    ...topology,
    objects: {
      places: {
        ...topology.objects.places,
        geometries: [...topology.objects.places.geometries].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1)),
      },
    },
  };
  return {
    codes: ordered.objects.places.geometries.map(codeOf),
    shapes: feature(ordered, ordered.objects.places).features.map(({ geometry }) => geometry),
    contiguity: (rule) => topologyContiguity(ordered, 'places', rule),
  };
}

const codeOf = ({ properties }: { properties?: { code?: string } }): string => properties?.code ?? '';

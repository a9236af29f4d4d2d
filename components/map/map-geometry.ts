import { geoPath } from 'd3-geo';
import { mesh, neighbors } from 'topojson-client';
import {
  type BoundaryTopology,
  type PlaceShape,
  placeShapes,
} from '@/lib/serving/presentation/outline/boundary-topology';

/** Degrees: west, south, east, north. */
export type Bounds = [west: number, south: number, east: number, north: number];

export interface PlaceSite {
  /** Degrees, WGS 84; a point near the middle of the shape. */
  centre: [longitude: number, latitude: number];
  bounds: Bounds;
  neighbours: string[];
}

export interface MapGeometry {
  places: GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, { code: string }>;
  sites: ReadonlyMap<string, PlaceSite>;
  /** Lines between places. */
  borders: GeoJSON.MultiLineString;
  /** The line around all of them. */
  edge: GeoJSON.MultiLineString;
}

/** What the engine, the walk by keyboard and the fit to a place need of the boundaries of one level. */
export function mapGeometry(topology: BoundaryTopology): MapGeometry {
  const features = placeShapes(topology);
  const { geometries } = topology.objects.places;
  const codes = geometries.map(codeOf);
  const beside = neighbors(geometries);
  const neighbours = new Map(codes.map((code, index) => [code, (beside[index] ?? []).map((n) => codes[n] as string)]));
  const planar = geoPath();
  const site = (shape: PlaceShape): PlaceSite => ({
    centre: planar.centroid(shape),
    bounds: planar.bounds(shape).flat() as Bounds,
    neighbours: neighbours.get(shape.properties.code) ?? [],
  });
  return {
    places: { type: 'FeatureCollection', features },
    sites: new Map(features.map((shape) => [shape.properties.code, site(shape)])),
    borders: mesh(topology, topology.objects.places, (a, b) => a !== b),
    edge: mesh(topology, topology.objects.places, (a, b) => a === b),
  };
}

/** Lines that part places of different parents; places without a known parent part no one. */
export function parentBorders(
  topology: BoundaryTopology,
  parentOf: ReadonlyMap<string, string | null | undefined>,
): GeoJSON.MultiLineString {
  const parent = (geometry: { properties?: object }) => parentOf.get(codeOf(geometry)) ?? null;
  return mesh(topology, topology.objects.places, (a, b) => {
    const [one, other] = [parent(a), parent(b)];
    return one !== null && other !== null && one !== other;
  });
}

/** The bounds that hold all given places; null where none has a shape. */
export function boundsOf(geometry: MapGeometry, codes: Iterable<string>): Bounds | null {
  let joint: Bounds | null = null;
  for (const code of codes) {
    const bounds = geometry.sites.get(code)?.bounds;
    if (!bounds) continue;
    joint = joint
      ? [
          Math.min(joint[0], bounds[0]),
          Math.min(joint[1], bounds[1]),
          Math.max(joint[2], bounds[2]),
          Math.max(joint[3], bounds[3]),
        ]
      : [...bounds];
  }
  return joint;
}

const codeOf = ({ properties }: { properties?: { code?: string } }): string => properties?.code ?? '';

import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { invariant } from '@/lib/core/invariant';

/** Boundaries of one level as the snapshot stores them: object `places`, each with its code. */
export type BoundaryTopology = Topology<{ places: GeometryCollection<{ code: string }> }> & {
  /** True where the borders were thinned when they were imported. */
  simplified?: boolean;
};

export type PlaceShape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { code: string }>;

/** The places as GeoJSON; shapes without area are left out. */
export function placeShapes(topology: BoundaryTopology): PlaceShape[] {
  invariant(topology.objects?.places, 'a boundary file holds an object named places');
  const { features } = feature(topology, topology.objects.places);
  return features.filter((shape): shape is PlaceShape => /Polygon$/.test(shape.geometry?.type ?? ''));
}

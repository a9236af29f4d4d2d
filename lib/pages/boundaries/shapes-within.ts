import { type Scope, shows } from '@/lib/serving/access/scope';

interface Topology {
  objects: { places: { geometries: { properties: { code: string } }[] } };
}

/** The polygons (TopoJSON) of the places that a scope shows, so that a map draws no place as without data that is out of sight. */
export function shapesWithin(scope: Scope, file: Buffer): Uint8Array<ArrayBuffer> | string {
  if (scope === null) return new Uint8Array(file);
  const topology = JSON.parse(file.toString('utf8')) as Topology;
  const { places } = topology.objects;
  const geometries = places.geometries.filter(({ properties }) => shows(scope, properties.code, new Map()));
  return JSON.stringify({ ...topology, objects: { ...topology.objects, places: { ...places, geometries } } });
}

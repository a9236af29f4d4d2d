import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { done, type Result } from '../../core/result';
import { refuseBoundaries } from './boundary-refusal';

export type BoundaryFeature = Feature<Geometry | null, Record<string, unknown> | null>;

export interface BoundaryFile {
  features: BoundaryFeature[];
  /** The `name` member of the collection, where it has one. */
  name: string | null;
  /** The coordinate system that the file names (`crs`), or null where it names none, which is WGS 84 by RFC 7946. */
  crs: string | null;
}

/**
 * Opens a boundary file: a GeoJSON FeatureCollection, or TopoJSON, of which the object with the most geometries is
 * taken (the finest level of a file that carries several). Anything else is refused in words.
 */
export function readBoundaryFeatures(input: string | Uint8Array): Result<BoundaryFile> {
  const text = typeof input === 'string' ? input : decoded(input);
  if (text === null) {
    return refuseBoundaries('not-utf8', {
      en: 'The boundary file is not UTF-8.',
      ur: 'حدود کی فائل UTF-8 میں نہیں ہے۔',
    });
  }
  const document = parsed(text.replace(/^\uFEFF/, ''));
  if (!document) {
    return refuseBoundaries('not-json', {
      en: 'The boundary file is not JSON.',
      ur: 'حدود کی فائل JSON نہیں ہے۔',
    });
  }
  if (document.type === 'Topology') return fromTopology(document as unknown as Topology);
  if (document.type !== 'FeatureCollection' || !Array.isArray(document.features)) {
    return refuseBoundaries('not-collection', {
      en: `The boundary file is not a FeatureCollection or a Topology but ${String(document.type ?? 'has no type')}.`,
      ur: 'حدود کی فائل نہ FeatureCollection ہے نہ Topology۔',
    });
  }
  const features = document.features as BoundaryFeature[];
  if (features.length === 0 || features.some((each) => each?.type !== 'Feature')) return empty();
  return done({ features, name: typeof document.name === 'string' ? document.name : null, crs: crsOf(document) });
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    if (problem instanceof TypeError) return null;
    throw problem;
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

function fromTopology(topology: Topology): Result<BoundaryFile> {
  const collections = Object.entries(topology.objects ?? {}).filter(
    (entry): entry is [string, GeometryCollection] => entry[1]?.type === 'GeometryCollection',
  );
  const [name, finest] = collections.sort((a, b) => b[1].geometries.length - a[1].geometries.length)[0] ?? [];
  if (!finest || finest.geometries.length === 0 || !wellFormed(topology)) return empty();
  return done({
    features: feature(topology, finest).features as BoundaryFeature[],
    name: name ?? null,
    crs: crsOf(topology),
  });
}

/** Every arc a geometry points at exists; a broken file is refused before it is unfolded. */
function wellFormed(topology: Topology): boolean {
  if (!Array.isArray(topology.arcs)) return false;
  const arcsOf = (node: unknown): number[] => (Array.isArray(node) ? node.flatMap(arcsOf) : [node as number]);
  return Object.values(topology.objects).every((object) => {
    const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
    return geometries.every((geometry) =>
      'arcs' in geometry ? arcsOf(geometry.arcs).every((arc) => topology.arcs[arc < 0 ? ~arc : arc]) : true,
    );
  });
}

/** The name of the `crs` member of GeoJSON of 2008, which programs still write for projected files. */
function crsOf(document: object): string | null {
  const crs = (document as { crs?: { properties?: { name?: unknown; code?: unknown } } }).crs;
  const name = crs?.properties?.name ?? crs?.properties?.code;
  return name === undefined || name === null ? null : String(name);
}

const empty = () =>
  refuseBoundaries('no-features', {
    en: 'The boundary file holds no features.',
    ur: 'حدود کی فائل میں کوئی علاقہ موجود نہیں۔',
  });

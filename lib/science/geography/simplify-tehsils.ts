import { quantileSorted } from 'd3-array';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from './area-km2';
import type { Areal } from './polygon';

export type Tehsils = FeatureCollection<Areal, { code: string }>;

const grid = 1e5;
const leastAreaKept = 0.5;

/**
 * Thins borders to about `vertices` points over the whole country, each shared border once (Visvalingam's triangle
 * areas), so neighbours still meet. A tehsil that would lose half its area or vanish keeps all points of its borders.
 * A file that is already thin enough passes unchanged but for the grid of 100,000 steps across the country.
 */
export function simplifyTehsils(tehsils: Tehsils, vertices: number): { tehsils: Tehsils; thinned: boolean } {
  const whole = topology({ tehsil: tehsils }, grid) as Topology<{ tehsil: GeometryCollection<{ code: string }> }>;
  const weighed = presimplify(whole);
  const weights = weighed.arcs.flatMap((arc) => arc.map((point) => point[2] as number)).filter(Number.isFinite);
  const fixed = weighed.arcs.length * 2;
  const spare = Math.max(0, vertices - fixed);
  if (weights.length <= spare) return { tehsils: unfolded(whole), thinned: false };
  const threshold = quantileSorted(
    weights.sort((a, b) => a - b),
    1 - spare / weights.length,
  ) as number;
  const thin = unfolded(simplify(weighed, threshold));
  const kept = new Set(
    thin.features
      .filter((each, at) => shrunk(each.geometry, tehsils.features[at]?.geometry))
      .map((f) => f.properties.code),
  );
  if (kept.size === 0) return { tehsils: thin, thinned: true };
  for (const arc of arcsOf(whole.objects.tehsil, kept)) {
    for (const point of weighed.arcs[arc] ?? []) point[2] = Infinity;
  }
  return { tehsils: unfolded(simplify(weighed, threshold)), thinned: true };
}

const unfolded = (source: Topology): Tehsils => {
  const whole = feature(source, source.objects.tehsil as GeometryCollection<{ code: string }>) as unknown as Tehsils;
  for (const each of whole.features) each.geometry = withoutFlatRings(each.geometry);
  return whole;
};

/** Islands thinned to a line leave, but never the whole place. */
function withoutFlatRings(shape: Areal): Areal {
  if (shape?.type !== 'MultiPolygon') return shape;
  const parts = shape.coordinates.filter((rings) => areaKm2({ type: 'Polygon', coordinates: rings }) > 0);
  return parts.length > 0 ? { type: 'MultiPolygon', coordinates: parts } : shape;
}

const shrunk = (after: Areal, before: Areal | undefined): boolean =>
  before !== undefined && areaKm2(after) < leastAreaKept * areaKm2(before);

function arcsOf(collection: GeometryCollection<{ code: string }>, codes: ReadonlySet<string>): Set<number> {
  const flat = (node: unknown): number[] => (Array.isArray(node) ? node.flatMap(flat) : [node as number]);
  const wanted = collection.geometries.filter((geometry) => codes.has((geometry.properties as { code: string }).code));
  return new Set(
    wanted.flatMap((geometry) => ('arcs' in geometry ? flat(geometry.arcs).map((a) => (a < 0 ? ~a : a)) : [])),
  );
}

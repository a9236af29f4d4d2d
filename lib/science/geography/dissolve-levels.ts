import { group } from 'd3-array';
import type { Feature, FeatureCollection } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MappedLevel } from './level';
import type { Place } from './place';
import { type Areal, clockwise } from './polygon';
import type { Tehsils } from './simplify-tehsils';

const grid = 1e5;

/** A topology of one level; `simplified` where its borders hold fewer points than they came with. */
export type LevelTopology = Topology & { simplified?: boolean };

/**
 * One topology a level from tehsil polygons: districts and provinces are the tehsils of one parent with their inner
 * borders taken out. All levels lie on one grid (the bounds are the same), so a province border runs exactly along
 * its tehsils. Every geometry carries its place code as `id` and as `properties.code`. Borders that were thinned are marked `simplified`.
 */
export function dissolveLevels(
  drawn: Tehsils,
  places: readonly Place[],
  simplified = false,
): Record<MappedLevel, LevelTopology> {
  const tehsils: Tehsils = {
    ...drawn,
    features: drawn.features.map((each) => ({ ...each, geometry: clockwise(each.geometry) })),
  };
  const placeOf = new Map(places.map((place) => [place.code, place]));
  const whole = topology({ tehsil: tehsils }, grid) as Topology<{ tehsil: GeometryCollection<{ code: string }> }>;
  const geometries = whole.objects.tehsil.geometries as ((Polygon | MultiPolygon) & { properties: { code: string } })[];
  const dissolved = (parentOf: (place: Place | undefined) => string | null): Feature<Areal, { code: string }>[] =>
    [...group(geometries, (geometry) => parentOf(placeOf.get(geometry.properties.code)) ?? '')]
      .filter(([code]) => code !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, members]) => ({ type: 'Feature', id: code, properties: { code }, geometry: merge(whole, members) }));
  const levels = {
    tehsil: levelTopology('tehsil', tehsils.features),
    district: levelTopology(
      'district',
      dissolved((place) => place?.districtCode ?? null),
    ),
    province: levelTopology(
      'province',
      dissolved((place) => place?.provinceCode ?? null),
    ),
  };
  if (simplified) for (const level of Object.values(levels)) level.simplified = true;
  return levels;
}

function levelTopology(level: MappedLevel, features: Feature<Areal, { code: string }>[]): LevelTopology {
  const collection: FeatureCollection<Areal, { code: string }> = {
    type: 'FeatureCollection',
    features: features.map((each) => ({ ...each, id: each.properties.code })),
  };
  return topology({ [level]: collection }, grid);
}

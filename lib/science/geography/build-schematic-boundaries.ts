import drawing from '@svg-maps/pakistan.districts';
import type { Position } from 'geojson';
import type { ImportedBoundaries } from './boundaries';
import { cutOutline } from './cut-outline';
import { dissolveLevels } from './dissolve-levels';
import { currentSet } from './known-boundary-sets';
import { outlineOfPath } from './outline-of-path';
import type { BoundarySet } from './place';
import { buildPlaceIndex } from './place-index';
import { type Areal, polygonsOf, signedArea } from './polygon';
import { readReferenceAliases } from './read-reference-aliases';
import { readReferencePlaces } from './read-reference-places';
import { tehsilsByShape } from './schematic-shapes';
import { seatPoints } from './seat-points';
import { shareBorders } from './share-borders';
import type { Tehsils } from './simplify-tehsils';
import { topologyHash } from './topology-hash';

const outlineTolerance = 0.006;
const cornerTolerance = 0.0004;

/**
 * The map shown until official polygons are imported: the district outlines of a public-domain drawing, each cut into
 * its tehsils by nearness to their centroids. Right in what lies beside what and roughly where, not in where a border
 * runs; districts newer than the drawing share the outline of the one they were split from. Codes and places are the
 * gazetteer's. The same product gives the same map.
 */
export function buildSchematicBoundaries(): ImportedBoundaries {
  const places = readReferencePlaces(currentSet);
  const index = buildPlaceIndex(places, readReferenceAliases(currentSet));
  const members = tehsilsByShape(index, drawing.locations);
  const outlines = shareBorders(
    drawing.locations.map(({ path }) => outlineOfPath(path)),
    outlineTolerance,
  );
  const parts = drawing.locations.flatMap(({ id }, at) => {
    const outline = { type: 'Polygon' as const, coordinates: [outlines[at] ?? []] };
    const tehsils = members.get(id) ?? [];
    if (tehsils.length === 0) return [];
    const shapes = cutOutline(outline, seatPoints(outline, tehsils));
    return tehsils.map(({ code }, part) => ({ code, shape: shapes[part] as Areal }));
  });
  const tehsils: Tehsils = {
    type: 'FeatureCollection',
    features: withSharedCorners(parts)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, shape }) => ({ type: 'Feature', id: code, properties: { code }, geometry: shape })),
  };
  const topologies = dissolveLevels(tehsils, places);
  return {
    set: schematicSet,
    places,
    topologies,
    findings: [schematic(tehsils.features.length)],
    hash: topologyHash(topologies),
  };
}

const schematicSet: BoundarySet = {
  id: `schematic-${currentSet}`,
  codesOf: currentSet,
  title: 'Schematic boundaries (not official)',
  validOn: null,
  source: 'drawn from the public-domain district outlines of @svg-maps/pakistan.districts and tehsil centroids',
  schematic: true,
};

/** Cuts of neighbouring outlines meet the common border at different points; each side takes up the other's. */
function withSharedCorners(parts: { code: string; shape: Areal }[]): { code: string; shape: Areal }[] {
  const rings = parts.flatMap(({ shape }) => polygonsOf(shape).flat());
  const shared = shareBorders(rings, cornerTolerance)[Symbol.iterator]();
  return parts.map(({ code, shape }) => {
    const coordinates = polygonsOf(shape).map((polygon) => polygon.map((): Position[] => shared.next().value ?? []));
    return { code, shape: { type: 'MultiPolygon', coordinates: coordinates.filter(([outer]) => hasArea(outer)) } };
  });
}

const hasArea = (ring: Position[] | undefined): boolean =>
  ring !== undefined && ring.length > 3 && signedArea(ring) !== 0;

const schematic = (tehsils: number): ImportedBoundaries['findings'][number] => ({
  code: 'boundary-schematic',
  severity: 'note',
  subject: schematicSet.id,
  records: tehsils,
  sentence: {
    en: `Schematic boundaries: the ${tehsils} tehsils are sketched from district outlines and centroids. Import official polygons to replace them.`,
    ur: `خاکہ نما حدود: ${tehsils} تحصیلیں اضلاع کے خاکوں اور مرکزی نقاط سے بنائی گئی ہیں۔ انہیں بدلنے کے لیے سرکاری حدود درآمد کریں۔`,
  },
});

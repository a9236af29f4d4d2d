import { done, type Result } from '../../core/result';
import type { BoundaryFinding, ImportedBoundaries } from './boundaries';
import { type BoundaryRecord, boundaryRecord } from './boundary-fields';
import { boundaryPlaces } from './boundary-places';
import { some } from './boundary-refusal';
import { checkBoundaryRecords } from './check-boundary-records';
import { checkBoundaryShapes } from './check-boundary-shapes';
import { dissolveLevels } from './dissolve-levels';
import { matchPlace } from './match-place';
import { type BoundaryOptions, nameBoundarySet } from './name-boundary-set';
import { buildPlaceIndex } from './place-index';
import { readBoundaryFeatures } from './read-boundary-features';
import { readReferenceAliases } from './read-reference-aliases';
import { readReferencePlaces } from './read-reference-places';
import { simplifyTehsils, type Tehsils } from './simplify-tehsils';
import { topologyHash } from './topology-hash';

const drawnVertices = 14_000;

/**
 * Takes the polygons a user brings (COD-AB GeoJSON or TopoJSON, a polygon per tehsil) through checking, one shared
 * topology, thinning that keeps borders common, and dissolving to district and province. A file that cannot be
 * trusted is refused in words; what was mended or looks odd comes back as findings. The same bytes give the same hash.
 */
export function importBoundaries(
  input: string | Uint8Array,
  options: BoundaryOptions = {},
): Result<ImportedBoundaries> {
  const file = readBoundaryFeatures(input);
  if (!file.ok) return file;
  const read = file.value.features.map(boundaryRecord);
  const checked = checkBoundaryRecords(read);
  if (!checked.ok) return checked;
  const records = checked.value.records;
  const drawn = checkBoundaryShapes(
    file.value.features,
    records.map((record) => record.code),
  );
  if (!drawn.ok) return drawn;
  const named = nameBoundarySet(records, file.value.name, options);
  if (!named.ok) return named;
  const { set } = named.value;
  const placed = records.map((record, at) => ({ record, shape: drawn.value.shapes[at] ?? null }));
  const reference = readReferencePlaces(set.id);
  const places = boundaryPlaces(set.id, placed, reference);
  const tehsils: Tehsils = {
    type: 'FeatureCollection',
    features: placed.flatMap(({ record: { code }, shape }) =>
      shape ? [{ type: 'Feature', id: code, properties: { code }, geometry: shape }] : [],
    ),
  };
  const thin = simplifyTehsils(tehsils, drawnVertices);
  const topologies = dissolveLevels(thin.tehsils, places, thin.thinned);
  const findings = [
    ...checked.value.findings,
    ...drawn.value.findings,
    ...named.value.findings,
    ...disagreeing(set.id, records),
  ];
  return done({ set, places, topologies, findings, hash: topologyHash(topologies) });
}

/** Codes of a known set whose names in the file are another place's, or no place's. */
function disagreeing(boundarySet: string, records: readonly BoundaryRecord[]): BoundaryFinding[] {
  const index = buildPlaceIndex(readReferencePlaces(boundarySet), readReferenceAliases(boundarySet));
  if (index.byCode.size === 0) return [];
  const codes = records.flatMap(({ code, name, districtName, provinceName }) => {
    const match = matchPlace(index, { code, tehsil: name, district: districtName, province: provinceName });
    return match.kind === 'code' ? [] : [code ?? ''];
  });
  if (codes.length === 0) return [];
  const sentence = {
    en: `${codes.length} codes of ${boundarySet} carry other names in this file than in the gazetteer: ${some(codes)}.`,
    ur: `${boundarySet} کے ${codes.length} کوڈوں کے نام اس فائل میں فہرستِ مقامات سے مختلف ہیں: ${some(codes)}۔`,
  };
  return [
    { code: 'boundary-name-disagrees', severity: 'warning', subject: some(codes), records: codes.length, sentence },
  ];
}

import { invariant } from '../../core/invariant';
import { currentSet, formerSet } from './known-boundary-sets';
import { isLevel } from './level';
import { nationCode, type Place } from './place';
import { numberOrNull, readReferenceTable, textOrNull } from './reference-table';

/**
 * The gazetteer of one known boundary set, coarsest level first. The set of 2022 has divisions, Urdu names, points
 * and areas; of the set of 2018 only codes and names are kept. A set the product does not know has no places.
 */
export function readReferencePlaces(boundarySet: string): Place[] {
  if (boundarySet === formerSet) return formerPlaces();
  if (boundarySet !== currentSet) return [];
  return readReferenceTable('places').map((row) => {
    invariant(
      row.code && row.level && isLevel(row.level) && row.name_en,
      `places.csv has a level and a name: ${row.code}`,
    );
    return {
      boundarySet,
      code: row.code,
      level: row.level,
      nameEn: row.name_en,
      nameUr: textOrNull(row.name_ur),
      parentCode: textOrNull(row.parent_code),
      provinceCode: textOrNull(row.province_code),
      divisionCode: textOrNull(row.division_code),
      districtCode: textOrNull(row.district_code),
      longitude: numberOrNull(row.longitude),
      latitude: numberOrNull(row.latitude),
      areaKm2: numberOrNull(row.area_km2),
    };
  });
}

/** Parents of the 2018 set stand in the code itself: PK + 1 digit, + 2 digits, + 2 digits. */
function formerPlaces(): Place[] {
  const places = new Map<string, Place>();
  const add = (code: string, level: Place['level'], nameEn: string, parentCode: string | null): void => {
    if (places.has(code)) return;
    places.set(code, {
      boundarySet: formerSet,
      code,
      level,
      nameEn,
      nameUr: null,
      parentCode,
      provinceCode: level === 'nation' ? null : code.slice(0, 3),
      divisionCode: null,
      districtCode: level === 'district' || level === 'tehsil' ? code.slice(0, 5) : null,
      longitude: null,
      latitude: null,
      areaKm2: null,
    });
  };
  const rows = readReferenceTable(formerSet) as { code: string; tehsil: string; district: string; province: string }[];
  add(nationCode, 'nation', 'Pakistan', null);
  for (const row of rows) add(row.code.slice(0, 3), 'province', row.province, nationCode);
  for (const row of rows) add(row.code.slice(0, 5), 'district', row.district, row.code.slice(0, 3));
  for (const row of rows) add(row.code, 'tehsil', row.tehsil, row.code.slice(0, 5));
  return [...places.values()];
}

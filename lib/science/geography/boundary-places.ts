import { group } from 'd3-array';
import { areaKm2 } from './area-km2';
import type { BoundaryRecord } from './boundary-fields';
import { interiorPoint } from './interior-point';
import { nameKey } from './normalise-name';
import { nationCode, type Place } from './place';
import type { Areal } from './polygon';

export interface PlacedRecord {
  record: BoundaryRecord & { code: string; districtCode: string; provinceCode: string };
  shape: Areal | null;
}

/**
 * The tree of places of an imported set, coarsest first. Names are the file's; where the set is one we know and code
 * and name agree with the gazetteer, its spelling, its Urdu name and its division are joined. Points and areas come
 * from the file's own polygons (areas as stated there, if stated).
 */
export function boundaryPlaces(
  boundarySet: string,
  placed: readonly PlacedRecord[],
  reference: readonly Place[],
): Place[] {
  const known = new Map(reference.map((place) => [place.code, place]));
  const place = (code: string, level: Place['level'], name: string | null, shapes: Areal[]): Place => {
    const like = known.get(code);
    const agrees = like?.level === level && (name === null || nameKey(like.nameEn) === nameKey(name));
    const point = interiorPoint(united(shapes));
    return {
      boundarySet,
      code,
      level,
      nameEn: agrees ? like.nameEn : (name ?? code),
      nameUr: agrees ? like.nameUr : null,
      parentCode: null,
      provinceCode: null,
      divisionCode: agrees ? like.divisionCode : null,
      districtCode: null,
      longitude: rounded(point?.[0], 4),
      latitude: rounded(point?.[1], 4),
      areaKm2: rounded(areaKm2(united(shapes)), 1),
    };
  };
  const tehsils = placed.map(({ record, shape }) => ({
    ...place(record.code, 'tehsil', record.name, shape ? [shape] : []),
    ...(record.areaKm2 === null ? {} : { areaKm2: record.areaKm2 }),
    parentCode: record.districtCode,
    provinceCode: record.provinceCode,
    districtCode: record.districtCode,
  }));
  const grouped = (field: 'districtCode' | 'provinceCode') => group(placed, (each) => each.record[field]);
  const districts = [...grouped('districtCode')].map(([code, members]) => {
    const first = members[0]?.record;
    const district = place(code, 'district', first?.districtName ?? null, shapesOf(members));
    const provinceCode = first?.provinceCode ?? null;
    return { ...district, parentCode: district.divisionCode ?? provinceCode, provinceCode, districtCode: code };
  });
  const provinces = [...grouped('provinceCode')].map(([code, members]) => ({
    ...place(code, 'province', members[0]?.record.provinceName ?? null, shapesOf(members)),
    parentCode: nationCode,
    provinceCode: code,
  }));
  const used = new Set([...districts, ...tehsils].map((each) => each.divisionCode));
  const divisions = reference
    .filter((each) => each.level === 'division' && used.has(each.code))
    .map((each) => ({ ...each, boundarySet }));
  const nation = place(nationCode, 'nation', 'Pakistan', shapesOf(placed));
  return [nation, ...provinces, ...divisions, ...districts, ...tehsils];
}

const shapesOf = (placed: readonly PlacedRecord[]): Areal[] => placed.flatMap(({ shape }) => (shape ? [shape] : []));

const united = (shapes: Areal[]): Areal => ({
  type: 'MultiPolygon',
  coordinates: shapes.flatMap((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)),
});

const rounded = (value: number | undefined, digits: number): number | null =>
  value === undefined || value === 0 ? null : Number(value.toFixed(digits));

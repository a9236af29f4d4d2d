import type { BoundaryFeature } from './read-boundary-features';

/** What one feature says about itself; `null` where the field is missing or empty. */
export interface BoundaryRecord {
  code: string | null;
  name: string | null;
  districtCode: string | null;
  districtName: string | null;
  provinceCode: string | null;
  provinceName: string | null;
  areaKm2: number | null;
  boundarySet: string | null;
  validOn: string | null;
}

/** Spellings of each field, compared without case: COD-AB of old and new, then plain ones. */
const spellings: Record<keyof BoundaryRecord, readonly string[]> = {
  code: ['adm3_pcode', 'adm3_code', 'tehsil_code', 'pcode'],
  name: ['adm3_en', 'adm3_name', 'adm3_name_en', 'tehsil_name', 'name'],
  districtCode: ['adm2_pcode', 'adm2_code', 'district_code', 'district_pcode'],
  districtName: ['adm2_en', 'adm2_name', 'adm2_name_en', 'district_name', 'district'],
  provinceCode: ['adm1_pcode', 'adm1_code', 'province_code', 'province_pcode'],
  provinceName: ['adm1_en', 'adm1_name', 'adm1_name_en', 'province_name', 'province'],
  areaKm2: ['area_km2', 'area_sqkm', 'areasqkm'],
  boundarySet: ['boundary_set'],
  validOn: ['validon', 'valid_on'],
};

/** Reads the recognised fields of a feature; codes and names are trimmed text, the area a positive number. */
export function boundaryRecord({ properties }: BoundaryFeature): BoundaryRecord {
  const cells = new Map(Object.entries(properties ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const read = (field: keyof BoundaryRecord): string | null => {
    const value = spellings[field].map((name) => cells.get(name)).find((cell) => cell !== undefined && cell !== null);
    const text = value === undefined ? '' : String(value).trim();
    return text === '' ? null : text;
  };
  const area = Number(read('areaKm2') ?? Number.NaN);
  return {
    code: read('code'),
    name: read('name'),
    districtCode: read('districtCode'),
    districtName: read('districtName'),
    provinceCode: read('provinceCode'),
    provinceName: read('provinceName'),
    areaKm2: area > 0 && Number.isFinite(area) ? area : null,
    boundarySet: read('boundarySet'),
    validOn: /^\d{4}-\d{2}-\d{2}/.exec(read('validOn') ?? '')?.[0] ?? null,
  };
}

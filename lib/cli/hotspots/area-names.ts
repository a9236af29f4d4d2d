import type { BoundaryFeature } from '../../science/geography/read-boundary-features';

/** Spellings of a field of names in files of many makers (COD-AB, GADM, geoBoundaries, national ones), finest first, in lower case. */
const spellings = [
  'name',
  'name_en',
  'adm3_en',
  'adm3_name',
  'tehsil_name',
  'tehsil',
  'name_3',
  'adm2_en',
  'adm2_name',
  'district_name',
  'district',
  'name_2',
  'shapename',
  'adm1_en',
  'adm1_name',
  'province_name',
  'province',
  'name_1',
  'label',
  'title',
];

/** The names of areas, from the field that tells most of them apart; empty where no field is one of names. */
export function areaNames(features: readonly BoundaryFeature[]): string[] {
  const fields = [...new Set(features.flatMap((each) => Object.keys(each.properties ?? {})))];
  const namesIn = (field: string): string[] =>
    features.map((each) => {
      const cell = each.properties?.[field];
      return typeof cell === 'string' ? cell.trim() : '';
    });
  const [best] = fields
    .filter((field) => spellings.includes(field.toLowerCase()))
    .map((field) => ({ names: namesIn(field), order: spellings.indexOf(field.toLowerCase()) }))
    .sort((one, other) => new Set(other.names).size - new Set(one.names).size || one.order - other.order);
  return best?.names ?? features.map(() => '');
}

import { sharedPolygons, sharedTable } from './shared-input';

/** The 433 tehsils of the set of December 2018: the same pattern of codes, other places. */
export const formerSetTable = () =>
  sharedPolygons('data/boundaries/pak_adm3_cod2018_433.geojson')
    .features.map(({ properties }) => ({
      code: properties.pcode2018 ?? '',
      tehsil: properties.name ?? '',
      district: properties.district ?? '',
      province: properties.province ?? '',
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** How the areas of the two sets overlap, as shares of either. */
export const crosswalkTable = () =>
  sharedTable('data/boundaries/crosswalk_cod2018_to_cod2022.csv')
    .map((row) => ({
      code_2018: row.pcode2018 ?? '',
      code_2022: row.pcode ?? '',
      share_of_2018: row.share_of_2018,
      share_of_2022: row.share_of_2022,
    }))
    .sort((a, b) => (a.code_2018 + a.code_2022 < b.code_2018 + b.code_2022 ? -1 : 1));

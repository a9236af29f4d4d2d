import { z } from 'zod';
import { dimPlaces } from '../../../data/models/marts/dim_places.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** Places of the boundary set in force with the names of their parents: all, one by code, or those below a place or of a level. */
export const places = defineQuery({
  name: 'places',
  sql: `
    select places.*,
      parent.name_en as parent_en, parent.name_ur as parent_ur,
      district.name_en as district_en, district.name_ur as district_ur,
      province.name_en as province_en, province.name_ur as province_ur
    from dim_places as places
    left join dim_places as parent on parent.place_code = places.parent_code
    left join dim_places as district on district.place_code = places.district_code and places.level = 'tehsil'
    left join dim_places as province on province.place_code = places.province_code and places.level <> 'province'
    where ($code::varchar is null or places.place_code = $code::varchar)
      and ($level::varchar is null or places.level = $level::varchar)
      and (
        $within::varchar is null or $within::varchar = 'PK'
        or $within::varchar in (places.province_code, places.division_code, places.district_code)
      )
    order by places.place_code`,
  parameters: z.object({
    code: z.string().nullable(),
    level: z.enum(levels).nullable(),
    within: z.string().nullable(),
  }),
  row: dimPlaces.columns.extend({
    parent_en: z.string().nullable(),
    parent_ur: z.string().nullable(),
    district_en: z.string().nullable(),
    district_ur: z.string().nullable(),
    province_en: z.string().nullable(),
    province_ur: z.string().nullable(),
  }),
});

export type PlaceRow = z.output<typeof places.row>;

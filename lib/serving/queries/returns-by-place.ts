import { z } from 'zod';
import { dimPlaces } from '../../../data/models/marts/dim_places.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/**
 * Paid over eligible of one published return, over every place of a level within a place. Places that no row names are listed
 * without figures, so that a map and its table lose none.
 */
export const returnsByPlace = defineQuery({
  name: 'returns_by_place',
  sql: `
    with wanted as (
      select * from fct_programme_returns where programme_id = $programme and period = $period
    )
    select places.place_code, places.level, places.name_en, places.name_ur,
      places.district_code, district.name_en as district_en, district.name_ur as district_ur,
      places.province_code, province.name_en as province_en, province.name_ur as province_ur,
      wanted.paid as numerator,
      wanted.eligible_with_paid as denominator,
      if(wanted.eligible_with_paid > 0, wanted.paid / wanted.eligible_with_paid, null) as value,
      if(wanted.eligible > 0, wanted.eligible_with_paid / wanted.eligible, 0) as covered_share
    from dim_places as places
    left join dim_places as district on district.place_code = places.district_code and places.level = 'tehsil'
    left join dim_places as province on province.place_code = places.province_code and places.level <> 'province'
    left join wanted on wanted.place_code = places.place_code
    where places.level = $level
      and (
        $within::varchar = 'PK' or places.place_code = $within::varchar
        or $within::varchar in (places.province_code, places.division_code, places.district_code)
      )
    order by places.place_code`,
  parameters: z.object({ programme: z.string(), period: z.string(), level: z.enum(levels), within: z.string() }),
  row: dimPlaces.columns
    .pick({ place_code: true, level: true, name_en: true, name_ur: true, district_code: true, province_code: true })
    .extend({
      district_en: z.string().nullable(),
      district_ur: z.string().nullable(),
      province_en: z.string().nullable(),
      province_ur: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      value: z.number().nullable(),
      covered_share: z.number(),
    }),
});

import { z } from 'zod';
import { fctReturnPlacements } from '../../../data/models/marts/fct_return_placements.schema';
import { optionalText } from '../../warehouse/mart';
import { defineQuery } from '../../warehouse/query';

/**
 * How published names were placed, or why not, the most households first; `placed` keeps those with or without a place. A name without
 * a place is about the district or the province that it bears, and is kept to whoever sees all of it.
 */
export const returnPlacements = defineQuery({
  name: 'return_placements',
  sql: `
    with districts as (
      select lower(district.name_en) as district, lower(province.name_en) as province, district.place_code as code
      from dim_places as district
      inner join dim_places as province on province.place_code = district.province_code
      where district.level = 'district'
    ),
    provinces as (
      select lower(name_en) as province, place_code as code from dim_places where level = 'province'
    )
    select *,
      coalesce(
        place_code,
        (select min(code) from districts
          where district = lower(district_name) and (province_name = '' or province = lower(province_name))
          having count(*) = 1),
        (select min(code) from provinces where province = lower(province_name) having count(*) = 1)
      ) as about_code
    from fct_return_placements
    where ($programme::varchar is null or programme_id = $programme::varchar)
      and ($period::varchar is null or period = $period::varchar)
      and ($placed::boolean is null or (place_code is not null) = $placed::boolean)
      and ($how::varchar is null or how = $how::varchar)
    order by eligible desc, programme_id, period, province_name, district_name, place_name, said_code`,
  parameters: z.object({
    programme: z.string().nullable(),
    period: z.string().nullable(),
    placed: z.boolean().nullable(),
    how: fctReturnPlacements.columns.shape.how.nullable(),
  }),
  row: fctReturnPlacements.columns.extend({
    about_code: optionalText('place, or else the district or province that the names tell; empty where they tell none'),
  }),
});

export type ReturnPlacement = z.output<typeof returnPlacements.row>;

import { z } from 'zod';
import { dimPlaces } from '../../../data/models/marts/dim_places.schema';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { fctPlaceQuality } from '../../../data/models/marts/fct_place_quality.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/**
 * One indicator over every place of a level within a place. Places without a figure are listed as missing, so a map, a
 * ranking and a table never lose one. Where the indicator has no figure of the period, or none is named, its latest is taken. `model` is an empty text for indicators that need none.
 */
export const valuesByPlace = defineQuery({
  name: 'values_by_place',
  sql: `
    with wanted as (
      select figures.*
      from fct_indicator_values as figures
      inner join dim_indicators as indicators using (indicator_id)
      where figures.indicator_id = $indicator and figures.model_id = $model and figures.breakdown = $breakdown
        and figures.category = $category
        and figures.period = if(
          list_contains(string_split(indicators.periods, ','), $period::varchar), $period::varchar, indicators.latest_period
        )
    )
    select places.place_code, places.level, places.name_en, places.name_ur,
      places.district_code, district.name_en as district_en, district.name_ur as district_ur,
      places.province_code, province.name_en as province_en, province.name_ur as province_ur,
      wanted.period,
      coalesce(wanted.status, 'missing') as status,
      wanted.numerator, wanted.denominator, wanted.value,
      coalesce(wanted.covered_share, 0) as covered_share,
      wanted.smoothed, wanted.interval_low, wanted.interval_high, wanted.households, wanted.estimate,
      quality.grade as quality_grade, coalesce(quality.reasons, '') as quality_reasons
    from dim_places as places
    left join dim_places as district on district.place_code = places.district_code and places.level = 'tehsil'
    left join dim_places as province on province.place_code = places.province_code and places.level <> 'province'
    left join wanted on wanted.place_code = places.place_code
    left join fct_place_quality as quality on quality.place_code = places.place_code
    where places.level = $level
      and (
        $within::varchar = 'PK' or places.place_code = $within::varchar
        or $within::varchar in (places.province_code, places.division_code, places.district_code)
      )
    order by places.place_code`,
  parameters: z.object({
    indicator: z.string(),
    model: z.string(),
    level: z.enum(levels),
    within: z.string(),
    breakdown: z.string(),
    category: z.string(),
    period: z.string().nullable(),
  }),
  row: z.object({
    ...dimPlaces.columns.pick({
      place_code: true,
      level: true,
      name_en: true,
      name_ur: true,
      district_code: true,
      province_code: true,
    }).shape,
    district_en: z.string().nullable(),
    district_ur: z.string().nullable(),
    province_en: z.string().nullable(),
    province_ur: z.string().nullable(),
    period: z.string().nullable(),
    ...fctIndicatorValues.columns.pick({
      status: true,
      numerator: true,
      denominator: true,
      value: true,
      covered_share: true,
      smoothed: true,
      interval_low: true,
      interval_high: true,
      estimate: true,
      households: true,
    }).shape,
    quality_grade: fctPlaceQuality.columns.shape.grade,
    quality_reasons: fctPlaceQuality.columns.shape.reasons,
  }),
});

export type PlaceValue = z.output<typeof valuesByPlace.row>;

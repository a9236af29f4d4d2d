import { z } from 'zod';
import { defineQuery } from '../../warehouse/query';

/**
 * Every tehsil with its published households, of a sample as estimated for the nation, and one published figure, for drawing a sample of places. Figures that are withheld
 * or missing are empty; of an indicator measured by quarter the whole time counts, else the latest.
 */
export const evaluationFrame = defineQuery({
  name: 'evaluation_frame',
  sql: `
    with figures as (
      select place_code, indicator_id, if(indicator_id = 'households', coalesce(estimate, value), value) as value
      from fct_indicator_values
      where level = 'tehsil' and breakdown = 'none' and category = 'all'
        and (indicator_id = 'households' or (indicator_id = $indicator and model_id in ('', $model)))
      qualify row_number() over (
        partition by place_code, indicator_id order by (period = 'all') desc, period desc, model_id desc) = 1
    )
    select places.place_code, places.name_en, places.name_ur,
      province.place_code as province_code, province.name_en as province_en, province.name_ur as province_ur,
      district.name_en as district_en, district.name_ur as district_ur,
      households.value as households, need.value as need
    from dim_places as places
    left join dim_places as province on province.place_code = places.province_code
    left join dim_places as district on district.place_code = places.district_code
    left join figures as households on households.place_code = places.place_code and households.indicator_id = 'households'
    left join figures as need on need.place_code = places.place_code and need.indicator_id = $indicator
    where places.level = 'tehsil'
    order by places.place_code`,
  parameters: z.object({ indicator: z.string(), model: z.string() }),
  row: z.object({
    place_code: z.string(),
    name_en: z.string(),
    name_ur: z.string().nullable(),
    province_code: z.string().nullable(),
    province_en: z.string().nullable(),
    province_ur: z.string().nullable(),
    district_en: z.string().nullable(),
    district_ur: z.string().nullable(),
    households: z.number().nullable(),
    need: z.number().nullable(),
  }),
});

export type FramePlace = z.output<typeof evaluationFrame.row>;

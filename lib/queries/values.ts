import { z } from 'zod';
import { dimPlaces } from '../../data/models/marts/dim_places.schema';
import { fctIndicatorValues } from '../../data/models/marts/fct_indicator_values.schema';
import { levels } from '../geography/level';
import { defineQuery } from '../warehouse/query';

/** Figures of one indicator as the public interface serves them; every filter but the indicator may be left out. */
export const values = defineQuery({
  name: 'values',
  sql: `
    select figures.indicator_id, figures.model_id, figures.place_code, places.name_en as place_name,
      places.name_ur as place_name_ur, figures.level, figures.period, figures.breakdown, figures.category,
      figures.numerator, figures.denominator, figures.value, figures.status, figures.covered_share
    from fct_indicator_values as figures
    inner join dim_places as places using (place_code)
    inner join dim_indicators as indicators using (indicator_id)
    where figures.indicator_id = $indicator
      and figures.model_id = if(indicators.per_model, $model, '')
      and ($level::varchar is null or figures.level = $level::varchar)
      and ($period::varchar is null or figures.period = $period::varchar)
      and figures.breakdown = $breakdown
      and ($category::varchar is null or figures.category = $category::varchar)
      and (
        $within::varchar is null or $within::varchar = 'PK'
        or $within::varchar in (places.place_code, places.province_code, places.division_code, places.district_code)
      )
    order by figures.level, figures.place_code, figures.category`,
  parameters: z.object({
    indicator: z.string(),
    model: z.string(),
    level: z.enum(levels).nullable(),
    within: z.string().nullable(),
    breakdown: z.string(),
    category: z.string().nullable(),
    period: z.string().nullable(),
  }),
  row: z.object({
    ...fctIndicatorValues.columns.pick({ indicator_id: true, model_id: true, place_code: true }).shape,
    place_name: dimPlaces.columns.shape.name_en,
    place_name_ur: dimPlaces.columns.shape.name_ur,
    ...fctIndicatorValues.columns.omit({ indicator_id: true, model_id: true, place_code: true }).shape,
  }),
});

export type ValueRow = z.output<typeof values.row>;

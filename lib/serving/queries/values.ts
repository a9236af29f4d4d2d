import { z } from 'zod';
import { dimPlaces } from '../../../data/models/marts/dim_places.schema';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/**
 * Figures of one indicator as the public interface serves them; every filter but the indicator may be left out (the latest period
 * is then taken). A place
 * without a figure is served as missing, so that a file holds the same places as the map.
 */
export const values = defineQuery({
  name: 'values',
  sql: `
    with figures as (
      select figures.*
      from fct_indicator_values as figures
      inner join dim_indicators as indicators using (indicator_id)
      where figures.indicator_id = $indicator
        and figures.model_id = if(indicators.per_model, $model, '')
        and figures.breakdown = $breakdown
        and ($category::varchar is null or figures.category = $category::varchar)
        and figures.period = coalesce($period::varchar, indicators.latest_period)
    ),
    cells as (
      select distinct indicator_id, model_id, period, breakdown, category from figures
    ),
    places as (
      select * from dim_places
      where ($level::varchar is null or level = $level::varchar)
        and (
          $within::varchar is null or $within::varchar = 'PK'
          or $within::varchar in (place_code, province_code, division_code, district_code)
        )
    )
    select cells.indicator_id, cells.model_id, places.place_code, places.name_en as place_name,
      places.name_ur as place_name_ur, places.level, cells.period, cells.breakdown, cells.category,
      figures.numerator, figures.denominator, figures.value,
      coalesce(figures.status, 'missing') as status, coalesce(figures.covered_share, 0) as covered_share,
      figures.smoothed, figures.interval_low, figures.interval_high, figures.households, figures.estimate
    from places
    cross join cells
    left join figures
      on figures.place_code = places.place_code and figures.period = cells.period and figures.category = cells.category
    order by places.level, places.place_code, cells.category`,
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

import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/**
 * The whole figures of one place by period, earliest first: of one indicator or of all. A period that the indicator has anywhere and
 * not here is missing, so that a gap stays one. Figures of all quarters together are left out.
 */
export const quarters = defineQuery({
  name: 'quarters',
  sql: `
    with wholes as (
      select figures.*
      from fct_indicator_values as figures
      inner join dim_indicators as indicators using (indicator_id)
      where figures.breakdown = 'none' and figures.period <> 'all'
        and figures.model_id = if(indicators.per_model, $model, '')
        and ($indicator::varchar is null or figures.indicator_id = $indicator::varchar)
    ),
    held as (
      select distinct indicator_id, model_id, period from wholes
    ),
    here as (
      select * from wholes where place_code = $place
    )
    select held.indicator_id, held.period, here.numerator, here.denominator, here.value,
      coalesce(here.status, 'missing') as status, coalesce(here.covered_share, 0) as covered_share,
      here.smoothed, here.interval_low, here.interval_high, here.estimate
    from held
    left join here using (indicator_id, model_id, period)
    order by held.indicator_id, held.period`,
  parameters: z.object({ place: z.string(), model: z.string(), indicator: z.string().nullable() }),
  row: fctIndicatorValues.columns.pick({
    indicator_id: true,
    period: true,
    numerator: true,
    denominator: true,
    value: true,
    status: true,
    covered_share: true,
    smoothed: true,
    interval_low: true,
    interval_high: true,
    estimate: true,
  }),
});

export type QuarterRow = z.output<typeof quarters.row>;

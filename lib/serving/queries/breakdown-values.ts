import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/** One place split every way the snapshot offers: one indicator, or all where none is named; the whole is left out. */
export const breakdownValues = defineQuery({
  name: 'breakdown_values',
  sql: `
    select figures.*
    from fct_indicator_values as figures
    inner join dim_indicators as indicators using (indicator_id)
    where figures.place_code = $place
      and ($indicator::varchar is null or figures.indicator_id = $indicator::varchar)
      and figures.breakdown <> 'none'
      and figures.period = indicators.latest_period
      and figures.model_id = if(indicators.per_model, $model, '')
    order by indicators.position, figures.breakdown, figures.category`,
  parameters: z.object({ place: z.string(), indicator: z.string().nullable(), model: z.string() }),
  row: fctIndicatorValues.columns,
});

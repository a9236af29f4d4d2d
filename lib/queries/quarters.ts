import { z } from 'zod';
import { fctIndicatorValues } from '../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../warehouse/query';

/** The whole figures of one place by quarter, earliest first: of one indicator or of all. Figures of all quarters together are left out. */
export const quarters = defineQuery({
  name: 'quarters',
  sql: `
    select figures.indicator_id, figures.period, figures.value, figures.status, figures.covered_share
    from fct_indicator_values as figures
    inner join dim_indicators as indicators using (indicator_id)
    where figures.place_code = $place and figures.breakdown = 'none' and figures.period <> 'all'
      and figures.model_id = if(indicators.per_model, $model, '')
      and ($indicator::varchar is null or figures.indicator_id = $indicator::varchar)
    order by indicators.position, figures.indicator_id, figures.period`,
  parameters: z.object({ place: z.string(), model: z.string(), indicator: z.string().nullable() }),
  row: fctIndicatorValues.columns.pick({
    indicator_id: true,
    period: true,
    value: true,
    status: true,
    covered_share: true,
  }),
});

export type QuarterRow = z.output<typeof quarters.row>;

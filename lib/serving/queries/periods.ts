import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/** The periods a snapshot holds an indicator for, earliest first; all quarters together is none of them. */
export const periods = defineQuery({
  name: 'periods',
  sql: `
    select distinct period
    from fct_indicator_values
    where indicator_id = $indicator and breakdown = 'none' and period <> 'all'
    order by period`,
  parameters: z.object({ indicator: z.string() }),
  row: fctIndicatorValues.columns.pick({ period: true }),
});

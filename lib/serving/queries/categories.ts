import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/** Categories that the snapshot holds for an indicator, by breakdown. */
export const categories = defineQuery({
  name: 'categories',
  sql: `
    select distinct breakdown, category
    from fct_indicator_values
    where indicator_id = $indicator and breakdown <> 'none'
    order by breakdown, category`,
  parameters: z.object({ indicator: z.string() }),
  row: fctIndicatorValues.columns.pick({ breakdown: true, category: true }),
});

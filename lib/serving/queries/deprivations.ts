import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/** The figures of one place by component of the multidimensional measure: contributions, censored and uncensored headcounts. */
export const deprivations = defineQuery({
  name: 'deprivations',
  sql: `
    select *
    from fct_indicator_values
    where place_code = $place and breakdown = 'deprivation'
    order by indicator_id, category`,
  parameters: z.object({ place: z.string() }),
  row: fctIndicatorValues.columns,
});

import { z } from 'zod';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/**
 * The known figures of one indicator over all places of a level, for all households and its latest period, ascending, as they are shown:
 * the estimate where an extract is a sample. The places are left out: national class edges are drawn from these alone.
 */
export const nationalSpread = defineQuery({
  name: 'national_spread',
  sql: `
    select coalesce(figures.estimate, figures.value) as value
    from fct_indicator_values as figures
    inner join dim_indicators as indicators using (indicator_id)
    inner join dim_places as places using (place_code)
    where figures.indicator_id = $indicator and figures.model_id = $model and places.level = $level
      and figures.breakdown = 'none' and figures.category = 'all' and figures.period = indicators.latest_period
      and figures.status = 'known' and figures.value is not null
    order by 1`,
  parameters: z.object({ indicator: z.string(), model: z.string(), level: z.enum(levels) }),
  row: z.object({ value: z.number() }),
});

import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/** The whole figures of one quarter for nation, provinces and districts: what is frozen when a quarter is signed. */
export const quarterFigures = defineQuery({
  name: 'quarter_figures',
  sql: `
    select indicator_id, model_id, place_code, numerator, denominator, value, status, covered_share, interval_low, interval_high
    from fct_indicator_values
    where period = $period and breakdown = 'none' and level in ('nation', 'province', 'district')
    order by indicator_id, model_id, place_code`,
  parameters: z.object({ period: z.string() }),
  row: fctIndicatorValues.columns.pick({
    indicator_id: true,
    model_id: true,
    place_code: true,
    numerator: true,
    denominator: true,
    value: true,
    status: true,
    covered_share: true,
    interval_low: true,
    interval_high: true,
  }),
});

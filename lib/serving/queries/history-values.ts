import { z } from 'zod';
import { fctIndicatorHistory } from '../../../data/models/marts/fct_indicator_history.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** The figures of one indicator over the places of a level as an earlier snapshot published them. */
export const historyValues = defineQuery({
  name: 'history_values',
  sql: `
    select place_code, numerator, denominator, value, status, interval_low, interval_high, households, estimate, definition_checksum
    from fct_indicator_history
    where indicator_id = $indicator and model_id = $model and level = $level and snapshot_id = $snapshot
    order by place_code`,
  parameters: z.object({
    indicator: z.string(),
    model: z.string(),
    level: z.enum(levels),
    snapshot: z.string(),
  }),
  row: fctIndicatorHistory.columns.pick({
    place_code: true,
    numerator: true,
    denominator: true,
    value: true,
    status: true,
    interval_low: true,
    interval_high: true,
    households: true,
    estimate: true,
    definition_checksum: true,
  }),
});

import { z } from 'zod';
import { fctIndicatorHistory } from '../../../data/models/marts/fct_indicator_history.schema';
import { defineQuery } from '../../warehouse/query';

/** Earlier snapshots whose published figures of one indicator this snapshot remembers, newest first. */
export const historySnapshots = defineQuery({
  name: 'history_snapshots',
  sql: `
    select distinct history.snapshot_id, history.as_of_on, history.round, history.disclosure_policy, history.disclosure_key
    from fct_indicator_history as history
    inner join dim_snapshot as own on own.synthetic = history.synthetic and own.snapshot_id <> history.snapshot_id
    where indicator_id = $indicator and model_id = $model
    order by history.as_of_on desc, history.snapshot_id desc`,
  parameters: z.object({ indicator: z.string(), model: z.string() }),
  row: fctIndicatorHistory.columns.pick({
    snapshot_id: true,
    as_of_on: true,
    round: true,
    disclosure_policy: true,
    disclosure_key: true,
  }),
});

import { z } from 'zod';
import { fctIndicatorHistory } from '../../../data/models/marts/fct_indicator_history.schema';
import { defineQuery } from '../../warehouse/query';

/** One indicator of one place over the snapshots that were published; a sample is never strung together with a registry. */
export const trend = defineQuery({
  name: 'trend',
  sql: `
    select history.*
    from fct_indicator_history as history
    inner join dim_snapshot as snapshot on snapshot.synthetic = history.synthetic
    where history.indicator_id = $indicator and history.model_id = $model and history.place_code = $place
    order by history.as_of_on, history.snapshot_id = snapshot.snapshot_id, history.snapshot_id`,
  parameters: z.object({ indicator: z.string(), model: z.string(), place: z.string() }),
  row: fctIndicatorHistory.columns,
});

export type TrendRow = z.output<typeof trend.row>;

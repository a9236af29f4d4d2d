import { z } from 'zod';
import { fctIndicatorHistory } from '../../../data/models/marts/fct_indicator_history.schema';
import { defineQuery } from '../../warehouse/query';

/** The nation's figures in this snapshot and the one before it of the same kind (sample or registry), this one first, also where both describe one day. */
export const nationalHistory = defineQuery({
  name: 'national_history',
  sql: `
    with same_kind as (
      select history.*, history.snapshot_id = snapshot.snapshot_id as is_this
      from fct_indicator_history as history
      inner join dim_snapshot as snapshot on snapshot.synthetic = history.synthetic
      where history.level = 'nation'
    ),
    ranked as (
      select *, dense_rank() over (order by is_this desc, as_of_on desc, snapshot_id desc) as age
      from same_kind
    )
    select ranked.* exclude (age, is_this)
    from ranked
    inner join dim_indicators as indicators using (indicator_id)
    where age <= 2 and model_id = if(indicators.per_model, $model, '')
    order by indicators.position, age`,
  parameters: z.object({ model: z.string() }),
  row: fctIndicatorHistory.columns,
});

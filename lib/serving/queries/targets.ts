import { z } from 'zod';
import { fctTargets } from '../../../data/models/marts/fct_targets.schema';
import { defineQuery } from '../../warehouse/query';

/** Targets with their latest figures, judged; of one place, of one indicator, or all. */
export const targets = defineQuery({
  name: 'targets',
  sql: `
    select targets.*
    from fct_targets as targets
    inner join dim_indicators as indicators using (indicator_id)
    where ($place::varchar is null or targets.place_code = $place::varchar)
      and ($indicator::varchar is null or targets.indicator_id = $indicator::varchar)
    order by indicators.position, targets.indicator_id, targets.place_code, targets.target_period`,
  parameters: z.object({ place: z.string().nullable(), indicator: z.string().nullable() }),
  row: fctTargets.columns,
});

export type TargetRow = z.output<typeof targets.row>;

import { z } from 'zod';
import { fctTargetingErrors } from '../../../data/models/marts/fct_targeting_errors.schema';
import { defineQuery } from '../../warehouse/query';

/** The four cells of one model against consumption in one place, by poverty line and rule; none where no consumption is known. */
export const targetingErrorsAt = defineQuery({
  name: 'targeting-errors-at',
  sql: `
    with weights as (
      select place_code, max(coalesce(estimate / nullif(value, 0), 1)) as weight
      from fct_indicator_values
      where indicator_id = 'households' and breakdown = 'none'
      group by place_code
    ),
    weighted as (
      select rows.*, coalesce(weight, 1) as weight from fct_targeting_errors as rows left join weights using (place_code)
    )
    select * exclude (weight) replace (targeted_poor * weight as targeted_poor, missed_poor * weight as missed_poor, targeted_non_poor * weight as targeted_non_poor, left_non_poor * weight as left_non_poor)
    from weighted
    where model_id = $model and place_code = $place
    order by poor_share, rule`,
  parameters: z.object({ model: z.string(), place: z.string() }),
  row: fctTargetingErrors.columns,
});

export type TargetingErrorRow = z.output<typeof targetingErrorsAt.row>;

import { z } from 'zod';
import { fctTargetingErrors } from '../../../data/models/marts/fct_targeting_errors.schema';
import { defineQuery } from '../../warehouse/query';
import { weightedRowsSql } from './weighted-rows-sql';

/** The four cells of one model against consumption in one place, by poverty line and rule; none where no consumption is known. */
export const targetingErrorsAt = defineQuery({
  name: 'targeting-errors-at',
  sql: `${weightedRowsSql('fct_targeting_errors', ['targeted_poor', 'missed_poor', 'targeted_non_poor', 'left_non_poor'])}
    where model_id = $model and place_code = $place
    order by poor_share, rule`,
  parameters: z.object({ model: z.string(), place: z.string() }),
  row: fctTargetingErrors.columns,
});

export type TargetingErrorRow = z.output<typeof targetingErrorsAt.row>;

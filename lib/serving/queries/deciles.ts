import { z } from 'zod';
import { fctDeciles } from '../../../data/models/marts/fct_deciles.schema';
import { defineQuery } from '../../warehouse/query';

/** Tenths of one place by consumption and by the score of one model, poorest first; none where they are withheld. */
export const deciles = defineQuery({
  name: 'deciles',
  sql: `
    select *
    from fct_deciles
    where place_code = $place and model_id in ('', $model)
    order by measure, decile`,
  parameters: z.object({ place: z.string(), model: z.string() }),
  row: fctDeciles.columns,
});

export type Decile = z.output<typeof deciles.row>;

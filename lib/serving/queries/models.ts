import { z } from 'zod';
import { dimPmtModels } from '../../../data/models/marts/dim_pmt_models.schema';
import { defineQuery } from '../../warehouse/query';

/** The PMT models in force, the default first. */
export const models = defineQuery({
  name: 'models',
  sql: `
    select model_id, position, title_en, title_ur, label_en, label_ur, author, source, licence, illustrative, cut_off, checksum
    from dim_pmt_models
    order by position, model_id`,
  parameters: z.object({}),
  row: dimPmtModels.columns.omit({ definition: true }),
});

export type ModelRow = z.output<typeof models.row>;

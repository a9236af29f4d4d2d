import { z } from 'zod';
import { dimProgrammes } from '../../../data/models/marts/dim_programmes.schema';
import { defineQuery } from '../../warehouse/query';

/** Every programme as it stood on the day of the extract, or one of them. */
export const programmes = defineQuery({
  name: 'programmes',
  sql: `
    select * from dim_programmes
    where $programme::varchar is null or programme_id = $programme::varchar
    order by position, programme_id`,
  parameters: z.object({ programme: z.string().nullable() }),
  row: dimProgrammes.columns,
});

export type ProgrammeRow = z.output<typeof programmes.row>;

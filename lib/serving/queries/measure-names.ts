import { z } from 'zod';
import { defineQuery } from '../../warehouse/query';

/** What the search box needs of every indicator and programme: its kind, id and names. */
export const measureNames = defineQuery({
  name: 'measure_names',
  sql: `
    select 'programme' as kind, programme_id as id, name_en as en, name_ur as ur, position from dim_programmes where measured
    union all
    select 'indicator', indicator_id, title_en, title_ur, position from dim_indicators
    order by kind desc, position, id`,
  parameters: z.object({}),
  row: z.object({
    kind: z.enum(['programme', 'indicator']),
    id: z.string(),
    en: z.string(),
    ur: z.string(),
    position: z.number(),
  }),
});

export type MeasureName = z.output<typeof measureNames.row>;

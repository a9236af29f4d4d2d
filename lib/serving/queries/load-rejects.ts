import { z } from 'zod';
import { fctLoadRejects } from '../../../data/models/marts/fct_load_rejects.schema';
import { defineQuery } from '../../warehouse/query';

/** Rules that refused records, the heaviest first. */
export const loadRejects = defineQuery({
  name: 'load_rejects',
  sql: 'select * from fct_load_rejects order by records desc, file, rule',
  parameters: z.object({}),
  row: fctLoadRejects.columns,
});

export type LoadReject = z.output<typeof loadRejects.row>;

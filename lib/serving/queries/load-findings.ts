import { z } from 'zod';
import { fctLoadFindings } from '../../../data/models/marts/fct_load_findings.schema';
import { defineQuery } from '../../warehouse/query';

/** What the checks found without stopping the load, the most serious first. */
export const loadFindings = defineQuery({
  name: 'load_findings',
  sql: `
    select * from fct_load_findings
    order by case severity when 'held' then 0 when 'warning' then 1 else 2 end, records desc, code, subject`,
  parameters: z.object({}),
  row: fctLoadFindings.columns,
});

export type LoadFinding = z.output<typeof loadFindings.row>;

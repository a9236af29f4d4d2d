import { z } from 'zod';
import { fctColumnCompleteness } from '../../../data/models/marts/fct_column_completeness.schema';
import { defineQuery } from '../../warehouse/query';

/** How full each column of the extract is. */
export const columnCompleteness = defineQuery({
  name: 'column_completeness',
  sql: 'select * from fct_column_completeness order by table_name, column_name',
  parameters: z.object({}),
  row: fctColumnCompleteness.columns,
});

export type ColumnCompleteness = z.output<typeof columnCompleteness.row>;

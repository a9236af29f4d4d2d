import { z } from 'zod';
import { defineMart, number, text } from '../../../lib/warehouse/mart';

export const fctColumnCompleteness = defineMart({
  name: 'fct_column_completeness',
  grain: 'one column of one table',
  key: ['table_name', 'column_name'],
  columns: z.object({
    table_name: text('contract table'),
    column_name: text('contract column'),
    records: number('records accepted, as published'),
    filled: number('records with a value, as published'),
  }),
});

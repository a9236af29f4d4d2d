import { z } from 'zod';
import { defineMart, number, text } from '../../../lib/warehouse/mart';

export const fctLoadRejects = defineMart({
  name: 'fct_load_rejects',
  grain: 'one rule that refused records of one file',
  key: ['file', 'rule'],
  columns: z.object({
    file: text('file name as received'),
    table_name: text('contract table'),
    rule: text('stable name of the rule'),
    column_name: text('column the rule looks at'),
    records: number('records it refused, as published'),
    explanation_en: text('why, in words'),
    explanation_ur: text('why, in words, in Urdu'),
  }),
});

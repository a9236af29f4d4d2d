import { z } from 'zod';
import { defineMart, number, oneOf, text } from '../../../lib/warehouse/mart';

export const fctLoadFindings = defineMart({
  name: 'fct_load_findings',
  grain: 'one thing the checks found that did not stop the load',
  key: ['code', 'subject'],
  columns: z.object({
    code: text('stable name of the check'),
    severity: oneOf(['note', 'warning', 'held'] as const, 'how serious'),
    subject: text('table, column or place it is about'),
    records: number('records concerned, as published; 0 where it is about a figure or a column as a whole'),
    sentence_en: text('what was found, with the published number of records'),
    sentence_ur: text('the same in Urdu'),
    indicator_ids: text('indicators whose figures it is about, separated by commas; empty where it is about none'),
  }),
});

import { z } from 'zod';
import { defineMart, number, text } from '../../../lib/warehouse/mart';

export const fctLoadFiles = defineMart({
  name: 'fct_load_files',
  grain: 'one file of the extract',
  key: ['file'],
  columns: z.object({
    file: text('file name as received'),
    table_name: text('contract table it fills'),
    bytes: number('size in bytes, two digits'),
    sha256: text('SHA-256 of the file'),
    records: number('records the scanner counted: the sum of what became of them, as published'),
    accepted: number('records loaded, as published'),
    rejected: number('records refused with a reason, as published: the sum over the rules'),
    duplicate: number('exact copies left out, as published'),
    blank: number('blank records'),
  }),
});

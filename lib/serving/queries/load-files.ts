import { z } from 'zod';
import { fctLoadFiles } from '../../../data/models/marts/fct_load_files.schema';
import { defineQuery } from '../../warehouse/query';

/** Files of the extract and what became of each record. */
export const loadFiles = defineQuery({
  name: 'load_files',
  sql: 'select * from fct_load_files order by table_name, file',
  parameters: z.object({}),
  row: fctLoadFiles.columns,
});

export type LoadFile = z.output<typeof loadFiles.row>;

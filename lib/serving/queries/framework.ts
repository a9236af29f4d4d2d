import { z } from 'zod';
import { dimFramework } from '../../../data/models/marts/dim_framework.schema';
import { defineQuery } from '../../warehouse/query';

/** The monitoring framework as the sources list it, in its order. */
export const framework = defineQuery({
  name: 'framework',
  sql: 'select * from dim_framework order by position',
  parameters: z.object({}),
  row: dimFramework.columns,
});

export type FrameworkRow = z.output<typeof framework.row>;

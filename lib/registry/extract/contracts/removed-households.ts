import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'removed_households',
  grain: 'one household leaving the registry (delta only)',
  key: ['household_id'],
  required: false,
  columns: [
    column.code('household_id', 'household that leaves'),
    column.date('removed_on', 'day of removal'),
    optional(column.text('reason', 'why it leaves')),
  ],
};

import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'health_visits',
  grain: 'one woman or child in one quarter (Nashonuma)',
  key: ['member_id', 'period'],
  required: false,
  columns: [
    column.code('member_id', 'woman or child'),
    column.code('household_id', 'household'),
    column.period('period', 'quarter'),
    column.boolean('visited', 'came to the centre'),
    optional(column.boolean('food_taken', 'took the specialised food')),
    optional(column.boolean('immunised', 'immunisation up to date')),
  ],
};

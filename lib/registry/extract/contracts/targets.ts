import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'targets',
  grain: 'one monitoring target',
  key: ['indicator_id', 'place_code', 'period'],
  required: false,
  columns: [
    column.code('indicator_id', 'indicator'),
    column.code('place_code', 'place'),
    column.period('period', 'period to reach it in'),
    optional(column.number('baseline', { min: -1e15, max: 1e15 }, 'value at the start')),
    column.number('target', { min: -1e15, max: 1e15 }, 'value to reach'),
  ],
};

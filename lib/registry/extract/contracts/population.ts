import { column, mayBeEmpty } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'population',
  grain: 'census denominators of one place and year',
  key: ['place_code', 'year', 'source'],
  required: false,
  columns: [
    column.code('place_code', 'place'),
    column.integer('year', { min: 1900, max: 2200 }, 'year of the census or projection'),
    column.count('population', 1_000_000_000, 'persons'),
    mayBeEmpty(column.count('households', 1_000_000_000, 'households; a census may leave them out')),
    column.text('source', 'who counted'),
  ],
};

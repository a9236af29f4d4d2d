import { column } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'place_aliases',
  grain: 'one known spelling of one place',
  key: ['boundary_set', 'place_code', 'alias', 'source'],
  required: false,
  columns: [
    column.code('boundary_set', 'boundary set the code belongs to'),
    column.code('place_code', 'place'),
    column.text('alias', 'spelling'),
    column.text('source', 'who spells it so'),
  ],
};

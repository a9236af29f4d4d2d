import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'incidents',
  grain: 'one shock in one place',
  key: ['incident_id', 'place_code'],
  required: false,
  columns: [
    column.code('incident_id', 'identifier of the shock'),
    column.text('name', 'name of the shock'),
    column.oneOf('kind', ['flood', 'earthquake', 'drought', 'heatwave', 'conflict', 'epidemic'], 'kind of shock'),
    column.date('started_on', 'first day'),
    optional(column.date('ended_on', 'last day')),
    column.code('place_code', 'place hit'),
    optional(column.integer('severity', { min: 1, max: 5 }, '1 light to 5 extreme')),
  ],
};

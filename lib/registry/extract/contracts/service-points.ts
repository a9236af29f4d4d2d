import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'service_points',
  grain: 'one place of service',
  key: ['point_id'],
  required: false,
  columns: [
    column.code('point_id', 'identifier of the point'),
    column.oneOf(
      'kind',
      ['registration_centre', 'one_window_centre', 'payment_point', 'nutrition_centre', 'school', 'shelter'],
      'what is offered there',
    ),
    column.text('name', 'name of the point'),
    column.code('tehsil_code', 'tehsil it lies in'),
    column.number('latitude', { min: -90, max: 90 }, 'degrees north, WGS 84'),
    column.number('longitude', { min: -180, max: 180 }, 'degrees east, WGS 84'),
    optional(column.date('opened_on', 'first day of service', '1800-01-01')),
    optional(column.date('closed_on', 'last day of service', '1800-01-01')),
    optional(column.number('capacity', { min: 0, max: 1_000_000 }, 'persons served a day')),
  ],
};

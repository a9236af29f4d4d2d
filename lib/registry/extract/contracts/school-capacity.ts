import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'school_capacity',
  grain: 'one school (supply survey before a conditional cash transfer)',
  key: ['school_id'],
  required: false,
  columns: [
    column.code('school_id', 'identifier of the school'),
    column.code('tehsil_code', 'tehsil it lies in'),
    column.oneOf('level', ['primary', 'secondary', 'higher_secondary'], 'level taught'),
    column.oneOf('sex', ['boys', 'girls', 'mixed'], 'whom it admits'),
    column.count('places', 100_000, 'places'),
    column.count('enrolled', 100_000, 'pupils enrolled'),
    optional(column.number('latitude', { min: -90, max: 90 }, 'degrees north, WGS 84')),
    optional(column.number('longitude', { min: -180, max: 180 }, 'degrees east, WGS 84')),
  ],
};

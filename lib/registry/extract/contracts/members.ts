import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'members',
  grain: 'one person',
  key: ['member_id'],
  required: false,
  columns: [
    column.code('member_id', 'identifier of the person'),
    column.code('household_id', 'household the person belongs to'),
    optional(column.identityNumber('cnic', 'national identity number, 13 digits')),
    column.text('relation', 'relation to the head'),
    column.oneOf('sex', ['male', 'female', 'transgender'], 'sex'),
    column.integer('age', { min: 0, max: 120 }, 'age in completed years'),
    optional(column.text('marital_status', 'marital status')),
    optional(column.text('disability', 'kind of disability')),
    optional(column.integer('education_years', { min: 0, max: 25 }, 'completed years of schooling')),
    optional(column.boolean('attending_school', 'attends school now')),
    optional(column.oneOf('school_level', ['primary', 'secondary', 'higher_secondary'], 'level attended')),
    optional(column.boolean('pregnant_or_lactating', 'pregnant or lactating woman')),
  ],
};

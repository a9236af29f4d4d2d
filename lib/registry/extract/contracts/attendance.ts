import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'attendance',
  grain: 'one child in one quarter (Taleemi Wazaif, Waseela-e-Taleem)',
  key: ['member_id', 'period'],
  required: false,
  columns: [
    column.code('member_id', 'child'),
    column.code('household_id', 'household of the child'),
    optional(column.code('school_id', 'school')),
    column.period('period', 'quarter'),
    column.oneOf('level', ['primary', 'secondary', 'higher_secondary'], 'level attended'),
    column.boolean('admission_verified', 'admission was verified'),
    column.count('effective_days', 366, 'days the school was open'),
    column.count('attended_days', 366, 'days the child attended'),
  ],
};

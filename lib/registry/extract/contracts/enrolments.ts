import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'enrolments',
  grain: 'one spell of one household or member in one programme',
  key: ['programme_id', 'household_id', 'member_id', 'enrolled_on'],
  required: false,
  columns: [
    column.code('programme_id', 'programme'),
    column.code('household_id', 'household'),
    optional(column.code('member_id', 'member, where the programme enrols persons')),
    column.oneOf('status', ['pending', 'enrolled', 'suspended', 'exited'], 'standing of the spell'),
    column.date('enrolled_on', 'first day of the spell'),
    optional(column.date('exited_on', 'last day of the spell')),
    optional(column.text('exit_reason', 'why the spell ended')),
  ],
};

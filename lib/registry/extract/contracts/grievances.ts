import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'grievances',
  grain: 'one case',
  key: ['case_id'],
  required: false,
  columns: [
    column.code('case_id', 'identifier of the case'),
    optional(column.code('household_id', 'household that complains')),
    column.code('tehsil_code', 'tehsil of the case'),
    column.oneOf(
      'category',
      ['payment', 'exclusion', 'inclusion', 'deduction', 'data_update', 'school', 'other'],
      'what it is about',
    ),
    column.date('opened_on', 'day it was opened'),
    optional(column.date('closed_on', 'day it was closed')),
    optional(column.oneOf('outcome', ['upheld', 'rejected', 'resolved'], 'how it ended')),
    optional(column.text('channel', 'how it was brought')),
  ],
};

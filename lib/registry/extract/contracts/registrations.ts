import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'registrations',
  grain: 'one request at a registration centre (dynamic registry)',
  key: ['request_id'],
  required: false,
  columns: [
    column.code('request_id', 'identifier of the request'),
    column.code('household_id', 'household'),
    column.code('tehsil_code', 'tehsil of the centre'),
    column.oneOf(
      'kind',
      ['missed_household', 'appeal', 'roster_update', 'shock', 'reassess_ineligible', 'recertify_beneficiary'],
      'what is asked for',
    ),
    column.date('submitted_on', 'day of the request'),
    optional(column.date('decided_on', 'day of the decision')),
    optional(column.oneOf('outcome', ['accepted', 'rejected'], 'the decision')),
  ],
};

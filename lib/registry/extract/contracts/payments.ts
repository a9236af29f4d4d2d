import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'payments',
  grain: 'one instalment',
  key: ['payment_id'],
  required: false,
  columns: [
    column.code('payment_id', 'identifier of the instalment'),
    column.code('programme_id', 'programme'),
    column.code('household_id', 'household'),
    optional(column.code('member_id', 'member, where the programme pays persons')),
    column.period('period', 'period paid for'),
    column.date('due_on', 'day the instalment was due'),
    column.number('amount_pkr', { min: 0, max: 10_000_000 }, 'amount due, rupees'),
    optional(column.date('deposited_on', 'day it was deposited')),
    optional(column.dateOrInstant('withdrawn_on', 'day or instant it was withdrawn')),
    optional(column.number('withdrawn_pkr', { min: 0, max: 10_000_000 }, 'amount withdrawn, rupees')),
    optional(column.oneOf('channel', ['atm', 'pos', 'branch', 'franchise', 'camp'], 'where it was withdrawn')),
    optional(column.text('agency', 'paying agency')),
    optional(
      column.oneOf('failure_reason', ['biometric', 'cnic_expired', 'account', 'other'], 'why a withdrawal failed'),
    ),
  ],
};

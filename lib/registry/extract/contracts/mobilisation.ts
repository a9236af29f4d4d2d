import { column, optional } from '../column';
import type { TableContract } from '../contract';

export const contract: TableContract = {
  table: 'mobilisation',
  grain: 'one beneficiary committee',
  key: ['committee_id'],
  required: false,
  columns: [
    column.code('committee_id', 'identifier of the committee'),
    column.code('tehsil_code', 'tehsil it works in'),
    optional(column.text('union_council', 'union council')),
    column.date('formed_on', 'day it was formed'),
    column.count('members', 100_000, 'members'),
    optional(column.count('meetings_last_quarter', 1_000, 'meetings held last quarter')),
  ],
};

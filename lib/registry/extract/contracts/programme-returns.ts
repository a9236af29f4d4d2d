import { column, mayBeEmpty, optional } from '../column';
import type { TableContract } from '../contract';

/** Totals as published: names are printed spellings, may be empty and may repeat, so the table has no key. */
export const contract: TableContract = {
  table: 'programme_returns',
  grain: 'published totals by place, programme and period',
  key: [],
  required: false,
  columns: [
    column.code('programme_id', 'programme'),
    mayBeEmpty(column.text('place_name', 'name of the place as published')),
    mayBeEmpty(column.text('district_name', 'name of the district as published')),
    mayBeEmpty(column.text('province_name', 'name of the province as published')),
    optional(column.code('place_code', 'code of the place, where published')),
    column.period('period', 'period of the totals'),
    column.number('eligible', { min: 0, max: 1e9 }, 'households eligible'),
    column.number('deposited_pkr', { min: 0, max: 1e13 }, 'rupees deposited'),
    optional(column.number('paid', { min: 0, max: 1e9 }, 'households paid')),
    optional(column.number('withdrawn_pkr', { min: 0, max: 1e13 }, 'rupees withdrawn')),
  ],
};

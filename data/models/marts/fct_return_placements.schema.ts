import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, optionalText, text } from '../../../lib/warehouse/mart';

const hows = [
  ...['code', 'name', 'alias', 'decision', 'names_parent', 'several_tehsils'],
  ...['no_place', 'unknown', 'ambiguous', 'disagrees', 'left_out'],
] as const;

export const fctReturnPlacements = defineMart({
  name: 'fct_return_placements',
  grain: 'one place as a published return names it, with its programme and period: where it counts and why',
  key: ['programme_id', 'period', 'province_name', 'district_name', 'place_name', 'said_code'],
  columns: z.object({
    programme_id: text('programme, or part of one, as the return names it'),
    programme_en: text('its name of the day'),
    programme_ur: text('its name of the day, in Urdu'),
    part_of: optionalText('programme it is a part of; parts and whole are never added up'),
    period: text('period of the totals'),
    province_name: text('province as published; empty where none is'),
    district_name: text('district as published; empty where none is'),
    place_name: text('place as published; empty where none is'),
    said_code: text('code as published; empty where none is'),
    place_code: optionalText('place it counts at; empty where it counts in the national total alone'),
    level: z.enum(levels).nullable().describe('level of that place'),
    how: oneOf(hows, 'how it was placed, or why it was not'),
    suggestions: text('places a person may choose from, best first, as JSON: place_code, score 0-1, why'),
    decided_by: optionalText('who decided, where a person did'),
    decided_on: optionalText('day of the decision'),
    decided_why: optionalText('reason of the decision'),
    published_rows: number('rows of the return that name it'),
    eligible: number('households eligible'),
    paid: optionalNumber('households paid; empty where the return does not say'),
    eligible_with_paid: number('eligible of the rows that say how many were paid: the denominator of paid'),
    deposited_pkr: optionalNumber('rupees deposited; empty where the return does not say'),
    withdrawn_pkr: optionalNumber('rupees withdrawn; empty where the return does not say'),
  }),
});

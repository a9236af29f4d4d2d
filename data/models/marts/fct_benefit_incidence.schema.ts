import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctBenefitIncidence = defineMart({
  name: 'fct_benefit_incidence',
  grain:
    'one fifth of the households of a place by consumption, poorest first, and whom of it a programme reaches; only nation, provinces and districts with 55 such households or more, as published',
  key: ['programme_id', 'outcome', 'place_code', 'fifth'],
  columns: z.object({
    programme_id: text('programme'),
    outcome: oneOf(
      ['eligible', 'enrolled', 'paid'] as const,
      'what counts as reached: found eligible, enrolled on the day of the extract, or paid at least once',
    ),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    fifth: number(
      '1 the poorest to 5 the richest of the place’s own households, unweighted; equal values are never parted',
    ),
    households: number('households of the fifth, as published'),
    reached: number('of them, households reached, as published'),
    coverage: optionalNumber(
      'reached ÷ households, from the published numbers; empty for a fifth that ties left empty',
    ),
    share: optionalNumber('the fifth’s share of all households reached, from the published numbers'),
    money_share: optionalNumber('its share of all money withdrawn, three decimals; only where the outcome is paid'),
  }),
});

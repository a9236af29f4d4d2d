import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctConcentration = defineMart({
  name: 'fct_concentration',
  grain:
    'how far the poor have more than their share of one programme in a place; only places with at least eleven households reached and eleven unreached, as published',
  key: ['programme_id', 'outcome', 'place_code'],
  columns: z.object({
    programme_id: text('programme'),
    outcome: oneOf(
      ['eligible', 'enrolled', 'paid', 'money'] as const,
      'what is shared out: being found eligible, enrolled or paid, or the money withdrawn',
    ),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    households: number('households whose consumption is known, as published'),
    reached: number('of them, households that have any of it, as published'),
    concentration: number(
      'concentration index by consumption, moved at most 2.44 times as far as one household may move it, three decimals: below 0 the poorer have more than their share; households of the same whole rupee share a rank',
    ),
    standard_error: number(
      'its standard error (Kakwani, Wagstaff and van Doorslaer 1997) with that of the noise, three decimals',
    ),
    normalised: optionalNumber('Wagstaff’s index ÷ (1 − mean), three decimals; empty for money, which is no yes or no'),
  }),
});

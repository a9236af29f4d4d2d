import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, optionalText, text } from '../../../lib/warehouse/mart';

export const fctProgrammeReturns = defineMart({
  name: 'fct_programme_returns',
  grain:
    'one programme, period and place: published totals of everything placed there or below; not personal records, so none is withheld',
  key: ['programme_id', 'period', 'place_code'],
  columns: z.object({
    programme_id: text('programme, or part of one, as the return names it'),
    programme_en: text('its name of the day'),
    programme_ur: text('its name of the day, in Urdu'),
    part_of: optionalText('programme it is a part of; parts and whole are never added up'),
    period: text('period of the totals'),
    place_code: text('place'),
    level: oneOf(levels, 'level of the place'),
    published_rows: number('rows of the return that count here'),
    eligible: number('households eligible; of the nation also those of rows without a place'),
    eligible_placed: number('of these, eligible of rows with a place; smaller than eligible for the nation alone'),
    eligible_in_tehsils: number('of these, eligible of rows that count in a tehsil'),
    paid: optionalNumber('households paid; empty where no return says'),
    eligible_with_paid: number('eligible of the rows that say how many were paid: the denominator of paid'),
    deposited_pkr: optionalNumber('rupees deposited; empty where no return says'),
    withdrawn_pkr: optionalNumber('rupees withdrawn; may exceed what was deposited where accounts held earlier money'),
    placed_by: text('how its rows were placed, separated by commas; empty where none was'),
  }),
});

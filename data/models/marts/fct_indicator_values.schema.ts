import { z } from 'zod';
import { statuses } from '../../../lib/core/measured';
import { breakdowns } from '../../../lib/measures/indicators/indicator';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctIndicatorValues = defineMart({
  name: 'fct_indicator_values',
  grain: 'one indicator for one model, place, period, breakdown and category',
  key: ['indicator_id', 'model_id', 'place_code', 'period', 'breakdown', 'category'],
  columns: z.object({
    indicator_id: text('indicator'),
    model_id: text('PMT model, or an empty text where the figure needs none'),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    period: text('quarter that holds the day of the extract'),
    breakdown: oneOf(breakdowns, 'what the category splits by; none is the whole'),
    category: text('category within the breakdown; all for the whole'),
    numerator: optionalNumber('numerator after disclosure control'),
    denominator: optionalNumber('denominator after disclosure control'),
    value: optionalNumber('ratio taken last, from the numbers beside it'),
    status: oneOf(statuses, 'known, banded, missing, suppressed, not applicable or stale'),
    covered_share: number('share of the registered households that the figure rests on; below 1 it is partial'),
    smoothed: optionalNumber(
      'empirical-Bayes share over the published places of the level, on the households beside it; only of shares that count what they stand on',
    ),
    interval_low: optionalNumber(
      'lower end of the 95 % interval: households drawn one by one, the noise of protection included; of a banded count the least it can be',
    ),
    interval_high: optionalNumber('upper end of it'),
    households: optionalNumber(
      'households the figure rests on, as published: those of the base or, of a count or amount, those registered',
    ),
    estimate: optionalNumber('counts and amounts of a sample, weighted to the nation; empty where the extract is none'),
  }),
});

import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctDeciles = defineMart({
  name: 'fct_deciles',
  grain:
    'one tenth of the households of a place, poorest first, by consumption or by the score of a model; only nation, provinces and districts with 110 such households or more, as published',
  key: ['measure', 'model_id', 'place_code', 'decile'],
  columns: z.object({
    measure: oneOf(['consumption', 'score'] as const, 'what the households are ordered by'),
    model_id: text('PMT model of the score, or an empty text for consumption'),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    decile: number('1 the poorest to 10 the richest; households are unweighted'),
    households: number(
      'households, as published; equal values are never parted, so tenths of a tied score are unequal',
    ),
    upper_edge: optionalNumber(
      'value that ends the tenth: the mean of the five households around its rank, moved by half the noise of their number, to ten rupees or a tenth of a point; the last tenth has none, because it would be the value of one household',
    ),
    mean: optionalNumber(
      'mean of the tenth, moved at most 2.44 times as far as one household weighs in it, to the same steps; empty where the tenth is',
    ),
    share: optionalNumber(
      'its share of all consumption, from the published numbers; empty for a score, which is not an amount',
    ),
    cumulative_share: optionalNumber('share of all consumption up to and with the tenth: the Lorenz curve'),
  }),
});

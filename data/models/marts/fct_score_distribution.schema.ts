import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctScoreDistribution = defineMart({
  name: 'fct_score_distribution',
  grain:
    'one point of a place’s score distribution, by model and category: scored households at or below it. Points are multiples of 0.5 in nation and provinces and of 1 in districts and tehsils, and the cut-offs of the model; a place leaves out points, save the cut-offs of the model, until at least eleven households as published lie between neighbours. Area type is given at every level, the other breakdowns for nation and provinces',
  key: ['model_id', 'place_code', 'breakdown', 'category', 'up_to'],
  columns: z.object({
    model_id: text('PMT model'),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    breakdown: oneOf(
      ['none', 'area_type', 'head_sex', 'disability', 'consumption_fifth', 'poorest_30'] as const,
      'what the households are parted by; fifths and the poorest 30 % are of the nation’s households whose consumption is known, unweighted',
    ),
    category: text('category of the breakdown, or all'),
    up_to: optionalNumber(
      'point on the scale of the cut-off that holds for everybody: a household with a higher cut-off of its own stands as many points lower; empty for all scored households',
    ),
    households: number(
      'households at or below the point, as published: at the cut-off in force those of the poverty headcount, the others put in order around it',
    ),
    persons: number('persons in them, likewise'),
  }),
});

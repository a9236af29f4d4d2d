import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctModelPairs = defineMart({
  name: 'fct_model_pairs',
  grain:
    'one place and pair of PMT models over the households that both score: who is in under both, one or neither. Each cell is perturbed by itself; only places where they hold at least eleven households',
  key: ['model_a', 'model_b', 'rule', 'place_code'],
  columns: z.object({
    model_a: text('the model that stands first'),
    model_b: text('the other'),
    rule: oneOf(
      ['official', 'equal_rate'] as const,
      'each at its own cut-off in force, or the second at the score that takes in as large a share of the nation as the first at its cut-off; ties at that score are all in',
    ),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    in_both: number('households in under both, as published'),
    only_a: number('households in under the first alone: they lose when the second replaces it'),
    only_b: number('households in under the second alone: they win'),
    in_neither: number('households in under neither'),
    rank_correlation: optionalNumber(
      'Spearman’s correlation of the scores in tenths of a point, ties at their middle rank, three decimals; nation and provinces only',
    ),
  }),
});

import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, text } from '../../../lib/warehouse/mart';

export const fctTargetingErrors = defineMart({
  name: 'fct_targeting_errors',
  grain:
    'one place, model, poverty line and rule over the scored households whose consumption is known, unweighted: the four cells of targeting against consumption. Each cell is perturbed by itself. Nation and provinces, only where the cells hold at least eleven households',
  key: ['model_id', 'poor_share', 'rule', 'place_code'],
  columns: z.object({
    model_id: text('PMT model'),
    poor_share: number(
      'the poorest share of the nation’s households by consumption that counts as poor: 0.2, 0.3 or 0.4',
    ),
    rule: oneOf(
      ['fixed_line', 'fixed_rate'] as const,
      'at the cut-off in force, or the same share of the nation by score as is poor; ties at that score are all in',
    ),
    level: oneOf(levels, 'level of the place'),
    place_code: text('place'),
    targeted_poor: number('poor households that are in, as published'),
    missed_poor: number('poor households that are out'),
    targeted_non_poor: number('other households that are in'),
    left_non_poor: number('other households that are out'),
  }),
});

import { z } from 'zod';
import { fctModelPairs } from '../../data/models/marts/fct_model_pairs.schema';
import { levels } from '../geography/level';
import { defineQuery } from '../warehouse/query';

/** Who is in under which of two models, for the places of a level and every pair, under one rule. */
export const modelPairs = defineQuery({
  name: 'model-pairs',
  sql: `
    select * from fct_model_pairs
    where level = $level and rule = $rule
    order by model_a, model_b, place_code`,
  parameters: z.object({ level: z.enum(levels), rule: z.enum(['official', 'equal_rate']) }),
  row: fctModelPairs.columns,
});

export type ModelPair = z.output<typeof modelPairs.row>;

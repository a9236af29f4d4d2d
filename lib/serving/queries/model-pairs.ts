import { z } from 'zod';
import { fctModelPairs } from '../../../data/models/marts/fct_model_pairs.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';
import { weightedRowsSql } from './weighted-rows-sql';

/** Who is in under which of two models, for the places of a level and every pair, under one rule. */
export const modelPairs = defineQuery({
  name: 'model-pairs',
  sql: `${weightedRowsSql('fct_model_pairs', ['in_both', 'only_a', 'only_b', 'in_neither'])}
    where level = $level and rule = $rule
    order by model_a, model_b, place_code`,
  parameters: z.object({ level: z.enum(levels), rule: z.enum(['official', 'equal_rate']) }),
  row: fctModelPairs.columns,
});

export type ModelPair = z.output<typeof modelPairs.row>;

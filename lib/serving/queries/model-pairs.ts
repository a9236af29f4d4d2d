import { z } from 'zod';
import { fctModelPairs } from '../../../data/models/marts/fct_model_pairs.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** Who is in under which of two models, for the places of a level and every pair, under one rule. */
export const modelPairs = defineQuery({
  name: 'model-pairs',
  sql: `
    with weights as (
      select place_code, max(coalesce(estimate / nullif(value, 0), 1)) as weight
      from fct_indicator_values
      where indicator_id = 'households' and breakdown = 'none'
      group by place_code
    ),
    weighted as (
      select rows.*, coalesce(weight, 1) as weight from fct_model_pairs as rows left join weights using (place_code)
    )
    select * exclude (weight) replace (in_both * weight as in_both, only_a * weight as only_a, only_b * weight as only_b, in_neither * weight as in_neither)
    from weighted
    where level = $level and rule = $rule
    order by model_a, model_b, place_code`,
  parameters: z.object({ level: z.enum(levels), rule: z.enum(['official', 'equal_rate']) }),
  row: fctModelPairs.columns,
});

export type ModelPair = z.output<typeof modelPairs.row>;

import { z } from 'zod';
import { levels } from '../geography/level';
import { defineQuery } from '../warehouse/query';

/** The score distributions of the places of a level, by category of a breakdown: lists of points, and of households and persons at or below each, apart by spaces. */
export const scoreDistributions = defineQuery({
  name: 'score-distributions',
  sql: `
    select place_code, category,
      coalesce(string_agg(up_to::float::varchar, ' ' order by up_to), '') as points,
      coalesce(string_agg(households::bigint::varchar, ' ' order by up_to) filter (where up_to is not null), '') as households,
      coalesce(string_agg(persons::bigint::varchar, ' ' order by up_to) filter (where up_to is not null), '') as persons,
      coalesce(max(households) filter (where up_to is null), 0) as all_households,
      coalesce(max(persons) filter (where up_to is null), 0) as all_persons
    from fct_score_distribution as scores
    inner join dim_places as places using (place_code)
    where model_id = $model and breakdown = $breakdown and scores.level = $level
      and (
        $within = 'PK' or place_code = $within
        or $within in (places.province_code, places.division_code, places.district_code)
      )
    group by place_code, category
    order by place_code, category`,
  parameters: z.object({ model: z.string(), breakdown: z.string(), level: z.enum(levels), within: z.string() }),
  row: z.object({
    place_code: z.string(),
    category: z.string(),
    points: z.string(),
    households: z.string(),
    persons: z.string(),
    all_households: z.number(),
    all_persons: z.number(),
  }),
});

export type ScoreDistributionRow = z.output<typeof scoreDistributions.row>;

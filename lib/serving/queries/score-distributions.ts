import { z } from 'zod';
import { statuses } from '../../core/measured';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

const figure = (column: string, indicator: string): string =>
  `max(figures.${column}) filter (where figures.indicator_id = '${indicator}')`;

/**
 * The score distributions of the places of a level, by category of a breakdown: lists of points, and of households and persons at or below
 * each, apart by spaces. Beside them the published headcount of the same households at the cut-off in force (`official_…`), which is what is shown there; its
 * status is empty where it is not measured by the breakdown. `weight` says how many households of the nation one of the place stands for.
 */
export const scoreDistributions = defineQuery({
  name: 'score-distributions',
  sql: `
    with scores as (
      select place_code, category,
        coalesce(string_agg(up_to::float::varchar, ' ' order by up_to), '') as points,
        coalesce(string_agg(households::bigint::varchar, ' ' order by up_to) filter (where up_to is not null), '') as households,
        coalesce(string_agg(persons::bigint::varchar, ' ' order by up_to) filter (where up_to is not null), '') as persons,
        coalesce(max(households) filter (where up_to is null), 0) as all_households,
        coalesce(max(persons) filter (where up_to is null), 0) as all_persons
      from fct_score_distribution
      where model_id = $model and breakdown = $breakdown and level = $level
      group by place_code, category
    ),
    official as (
      select figures.place_code, figures.category,
        any_value(figures.status::varchar) filter (where figures.indicator_id = 'poverty_headcount') as official_status,
        ${figure('numerator', 'poverty_headcount')} as official_households,
        ${figure('denominator', 'poverty_headcount')} as official_all_households,
        ${figure('numerator', 'poverty_headcount_persons')} as official_persons,
        ${figure('denominator', 'poverty_headcount_persons')} as official_all_persons
      from fct_indicator_values as figures
      inner join dim_indicators as indicators using (indicator_id)
      where figures.indicator_id in ('poverty_headcount', 'poverty_headcount_persons') and figures.model_id = $model
        and figures.breakdown = $breakdown and figures.level = $level and figures.period = indicators.latest_period
      group by figures.place_code, figures.category
    ),
    weights as (
      select place_code, max(estimate / nullif(value, 0)) as weight
      from fct_indicator_values
      where indicator_id = 'households' and breakdown = 'none' and level = $level
      group by place_code
    )
    select place_code, category, coalesce(points, '') as points, coalesce(households, '') as households,
      coalesce(persons, '') as persons, coalesce(all_households, 0) as all_households, coalesce(all_persons, 0) as all_persons,
      models.cut_off as official, official_status, official_households, official_all_households, official_persons,
      official_all_persons, coalesce(weight, 1) as weight
    from scores
    full join official using (place_code, category)
    inner join dim_places as places using (place_code)
    left join weights using (place_code)
    left join dim_pmt_models as models on models.model_id = $model
    where $within = 'PK' or place_code = $within
      or $within in (places.province_code, places.division_code, places.district_code)
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
    official: z.number().nullable(),
    official_status: z.enum(statuses).nullable(),
    official_households: z.number().nullable(),
    official_all_households: z.number().nullable(),
    official_persons: z.number().nullable(),
    official_all_persons: z.number().nullable(),
    weight: z.number(),
  }),
});

export type ScoreDistributionRow = z.output<typeof scoreDistributions.row>;

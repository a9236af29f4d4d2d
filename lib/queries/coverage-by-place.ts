import { z } from 'zod';
import { statuses } from '../core/measured';
import { levels } from '../geography/level';
import { defineQuery } from '../warehouse/query';

const shown = z.number().nullable();
const status = z.enum(statuses);

const read = [
  '_eligible',
  '_pending_only',
  '_take_up_served_over_eligible',
  '_paid_over_eligible',
  '_exclusion_by_rule',
  '_inclusion_by_rule',
  '_exclusion_poorest_30_not_enrolled',
  '_inclusion_enrolled_above_40',
];

const one = (column: string, suffix: string): string =>
  `max(figures.${column}) filter (where figures.indicator_id = $prefix::varchar || '${suffix}')`;
const statusOf = (suffix: string): string =>
  `coalesce(any_value(figures.status) filter (where figures.indicator_id = $prefix::varchar || '${suffix}'), 'missing')`;

const isServed = `exists (
  select 1 from dim_indicators where indicator_id = $prefix::varchar || '_take_up_served_over_eligible'
)`;

/**
 * Every place of a level within a place with what a programme leaves undone there: households found eligible, the gap among them (never served, or not paid where a programme is paid once or to persons), the rates,
 * and the errors against the rule in force and against consumption. What is not published is empty, and its status says why.
 */
export const coverageByPlace = defineQuery({
  name: 'coverage_by_place',
  sql: `
    with figures as (
      select figures.*
      from fct_indicator_values as figures
      inner join dim_indicators as indicators using (indicator_id)
      where figures.breakdown = 'none' and figures.category = 'all'
        and figures.model_id = if(indicators.per_model, $model, '')
        and figures.indicator_id in (${read.map((suffix) => `$prefix::varchar || '${suffix}'`).join(', ')})
    )
    select places.place_code, places.name_en as place_name, places.level, places.province_code,
      ${one('value', '_eligible')} as eligible, ${statusOf('_eligible')} as eligible_status,
      if(
        ${isServed}, ${one('value', '_pending_only')},
        ${one('denominator', '_paid_over_eligible')} - ${one('numerator', '_paid_over_eligible')}
      ) as gap_households,
      if(${isServed}, ${statusOf('_pending_only')}, ${statusOf('_paid_over_eligible')}) as gap_status,
      1 - coalesce(${one('value', '_take_up_served_over_eligible')}, ${one('value', '_paid_over_eligible')}) as gap_rate,
      coalesce(${one('numerator', '_take_up_served_over_eligible')}, ${one('numerator', '_paid_over_eligible')}) as reached,
      coalesce(${one('denominator', '_take_up_served_over_eligible')}, ${one('denominator', '_paid_over_eligible')}) as rated,
      ${one('value', '_take_up_served_over_eligible')} as take_up,
      ${one('value', '_paid_over_eligible')} as paid_share,
      ${one('value', '_exclusion_by_rule')} as exclusion_by_rule,
      ${one('value', '_inclusion_by_rule')} as leakage_by_rule,
      ${one('value', '_exclusion_poorest_30_not_enrolled')} as exclusion_poorest_30,
      ${one('value', '_inclusion_enrolled_above_40')} as leakage_above_40,
      any_value(quality.grade) as quality_grade
    from dim_places as places
    left join figures using (place_code)
    left join fct_place_quality as quality using (place_code)
    where places.level = $level
      and (
        $within::varchar = 'PK' or places.place_code = $within::varchar
        or $within::varchar in (places.province_code, places.division_code, places.district_code)
      )
    group by places.place_code, places.name_en, places.level, places.province_code
    order by places.place_code`,
  parameters: z.object({ prefix: z.string(), model: z.string(), level: z.enum(levels), within: z.string() }),
  row: z.object({
    place_code: z.string(),
    place_name: z.string(),
    level: z.enum(levels),
    province_code: z.string().nullable(),
    eligible: shown,
    eligible_status: status,
    gap_households: shown,
    gap_status: status,
    gap_rate: shown,
    reached: shown,
    rated: shown,
    take_up: shown,
    paid_share: shown,
    exclusion_by_rule: shown,
    leakage_by_rule: shown,
    exclusion_poorest_30: shown,
    leakage_above_40: shown,
    quality_grade: z.string().nullable(),
  }),
});

export type CoveragePlace = z.output<typeof coverageByPlace.row>;

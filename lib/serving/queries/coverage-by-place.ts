import { z } from 'zod';
import { statuses } from '../../core/measured';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

const shown = z.number().nullable();
const status = z.enum(statuses);

const named = [
  '_eligible',
  '_eligible_by_rule',
  '_missed_by_rule',
  '_pending_only',
  '_not_paid',
  '_take_up_served_over_eligible',
  '_paid_over_eligible',
  '_exclusion_by_rule',
  '_inclusion_by_rule',
  '_exclusion_poorest_30_not_enrolled',
  '_inclusion_enrolled_above_40',
];

const one = (column: string, suffix: string): string =>
  `max(figures.${column}) filter (where figures.indicator_id = $prefix::varchar || '${suffix}')`;
const gap = (column: string, ending = ''): string =>
  `max(figures.${column}) filter (where figures.indicator_id = $prefix::varchar || '_' || $gap::varchar || '${ending}')`;
const share = (column: string): string =>
  `max(figures.${column}) filter (where figures.indicator_id = $prefix::varchar || '_' || $share::varchar)`;
const statusOf = (suffix: string): string =>
  `coalesce(any_value(figures.status) filter (where figures.indicator_id = $prefix::varchar || ${suffix}), 'missing')`;

/**
 * Every place of a level within a place with whom a programme leaves out there. `gap` names the count that is the gap (`lib/science/coverage/programme-gap`), `share` the share
 * that answers the same question, stored as those reached where `share_is_reached`; the other gaps and the errors against the rule in force and
 * against consumption stand beside it. Of a sample, estimates for the nation. What is not published is empty, and its status says why.
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
        and figures.indicator_id in (
          $prefix::varchar || '_' || $gap::varchar || '_people',
          ${named.map((suffix) => `$prefix::varchar || '${suffix}'`).join(', ')}
        )
    )
    select places.place_code, places.name_en as place_name, places.level, places.province_code,
      ${one('value', '_eligible')} as eligible, ${one('estimate', '_eligible')} as eligible_estimate,
      ${statusOf("'_eligible'")} as eligible_status,
      ${one('value', '_eligible_by_rule')} as eligible_by_rule, ${one('estimate', '_eligible_by_rule')} as eligible_by_rule_estimate,
      $gap::varchar as gap_of,
      ${gap('value')} as gap_households, ${gap('estimate')} as gap_estimate, ${statusOf("'_' || $gap::varchar")} as gap_status,
      ${gap('numerator', '_people')} as gap_people,
      coalesce(
        ${gap('estimate', '_people')}, round(${gap('numerator', '_people')} * ${gap('estimate')} / nullif(${gap('value')}, 0))
      ) as gap_people_estimate,
      if($share_is_reached::boolean, 1 - ${share('value')}, ${share('value')}) as gap_rate,
      ${statusOf("'_' || $share::varchar")} as rate_status,
      if($share_is_reached::boolean, ${share('numerator')}, ${share('denominator')} - ${share('numerator')}) as reached,
      ${share('denominator')} as rated,
      ${one('value', '_missed_by_rule')} as missed_by_rule,
      ${one('value', '_pending_only')} as never_served,
      ${one('value', '_not_paid')} as not_paid,
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
  parameters: z.object({
    prefix: z.string(),
    model: z.string(),
    level: z.enum(levels),
    within: z.string(),
    gap: z.string(),
    share: z.string(),
    share_is_reached: z.boolean(),
  }),
  row: z.object({
    place_code: z.string(),
    place_name: z.string(),
    level: z.enum(levels),
    province_code: z.string().nullable(),
    eligible: shown,
    eligible_estimate: shown,
    eligible_status: status,
    eligible_by_rule: shown,
    eligible_by_rule_estimate: shown,
    gap_of: z.string().describe('the count that is the gap: missed_by_rule, pending_only or not_paid'),
    gap_households: shown.describe('households of the extract in the gap'),
    gap_estimate: shown.describe('the same weighted to the nation, where the extract is a sample'),
    gap_status: status,
    gap_people: shown.describe('people in the households of the gap, summed over these households'),
    gap_people_estimate: shown,
    gap_rate: shown,
    rate_status: status,
    reached: shown,
    rated: shown,
    missed_by_rule: shown.describe('eligible by the rule in force and not enrolled'),
    never_served: shown.describe('found eligible and never served'),
    not_paid: shown.describe('found eligible and not paid'),
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

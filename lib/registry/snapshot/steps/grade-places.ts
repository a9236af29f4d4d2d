import { fctPlaceQuality } from '../../../../data/models/marts/fct_place_quality.schema';
import { gradePlace, type PlaceFacts } from '../../../science/quality/grade-place';
import { keyAnswers } from '../../../science/quality/quality-rule';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';

type QualityColumns = (typeof fctPlaceQuality)['columns']['shape'];
type QualityRow = Parameters<typeof writeMart<QualityColumns>>[2][number];

/**
 * Coverage is taken over the tehsils of a place that the census knows and whose figures are shown, by survey weight where
 * every registered household of the place carries one.
 */
const factsSql = `
  with figures as (
    select place_code, indicator_id, status, value, covered_share
    from fct_indicator_values
    where breakdown = 'none' and model_id = ''
  ),
  facts as (
    select place_code,
      any_value(case status when 'known' then 'some' when 'suppressed' then 'withheld' when 'banded' then 'withheld' else 'none' end)
        filter (where indicator_id = 'households') as registered,
      avg(covered_share::decimal(18, 6)) filter (where indicator_id in (${keyAnswers.map((id) => `'${id}'`).join(', ')})) as completeness,
      any_value(value) filter (where indicator_id = 'survey_age_years') as survey_age_years,
      any_value(value) filter (where indicator_id = 'surveyed_within_36_months') as surveyed_within_36_months,
      any_value(value) filter (where indicator_id = 'households') as registered_households,
      any_value(value) filter (where indicator_id = 'weighted_households') as weighted_households,
      coalesce(any_value(covered_share) filter (where indicator_id = 'weighted_households'), 0) = 1 as is_weighted
    from figures
    group by place_code
  ),
  tehsils as (
    select above.place_code, registered_households, weighted_households, census_households_2023
    from int_places_above as above
    inner join dim_places as places on places.place_code = above.tehsil_code
    inner join facts on facts.place_code = above.tehsil_code
    where census_households_2023 > 0 and registered = 'some'
  ),
  coverages as (
    select place_code, sum(census_households_2023) as census, sum(registered_households) as registered_households,
      sum(weighted_households) as weighted_households
    from tehsils
    group by place_code
  )
  select places.place_code, places.level, coalesce(registered, 'none') as registered, is_weighted, facts.registered_households,
    round(completeness, 2) as completeness, round(survey_age_years, 2) as survey_age_years,
    round(surveyed_within_36_months, 2) as surveyed_within_36_months,
    round(if(is_weighted, coverages.weighted_households, coverages.registered_households) / census, 2) as coverage
  from dim_places as places
  left join facts using (place_code)
  left join coverages using (place_code)
  order by places.place_code`;

/** `fct_place_quality`: every place with its grade and what it rests on, from the figures as they are published. */
export async function gradePlaces(connection: Connection): Promise<void> {
  const rows = await connection.all(factsSql);
  await writeMart(
    connection,
    fctPlaceQuality,
    rows.map((row): QualityRow => {
      const fact = (column: string): number | null =>
        row.registered === 'some' ? (row[column] as number | null) : null;
      const coverage = fact('coverage');
      const facts: PlaceFacts = {
        registered: row.registered as PlaceFacts['registered'],
        households: fact('registered_households'),
        completeness: fact('completeness'),
        surveyAgeYears: fact('survey_age_years'),
        coverage,
        coverageBy: coverage === null ? null : row.is_weighted ? 'weights' : 'registered',
      };
      const { grade, parts, reasons } = gradePlace(facts);
      return {
        place_code: String(row.place_code),
        level: row.level as QualityRow['level'],
        households: facts.households,
        completeness: facts.completeness,
        survey_age_years: facts.surveyAgeYears,
        surveyed_within_36_months: fact('surveyed_within_36_months'),
        coverage,
        coverage_by: facts.coverageBy,
        grade,
        households_grade: parts.households,
        completeness_grade: parts.completeness,
        survey_age_grade: parts.surveyAge,
        coverage_grade: parts.coverage,
        reasons: reasons.join(','),
      };
    }),
  );
}

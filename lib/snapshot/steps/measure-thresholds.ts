import type { Indicator } from '../../indicators/indicator';
import { scoreColumn } from '../../indicators/measurement';
import { scoreThresholds } from '../../indicators/score-thresholds';
import type { Connection } from '../../warehouse/database';

const perPoint = 1_000_000;

/**
 * Headcount, gap and severity of the score at every threshold of the grid, appended to `int_indicator_sums` as the
 * breakdown `threshold`. Households of `welfare_values` are put once into tehsil × model × interval between thresholds with
 * their number, persons, Σs and Σs²; below a line z, Σ(z − s) = nz − Σs and Σ(z − s)² = nz² − 2zΣs + Σs², cumulated over
 * the intervals. Scores count in whole millionths of a point, so every sum is exact. On the line is poor, as with the
 * cut-off in force; its gap is 0.
 */
export async function measureThresholds(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
): Promise<void> {
  const wanted = indicators.flatMap(({ fgt, ...indicator }) =>
    fgt && indicator.breakdowns.includes('threshold') ? [{ ...indicator, ...fgt }] : [],
  );
  if (wanted.length === 0 || modelIds.length === 0) return;
  const lines = scoreThresholds.map((text) => ({ text, z: Math.round(Number(text) * perPoint) }));
  await connection.run(`
    create or replace temp table threshold_sums as
    with scored as (
      select tehsil_code, household_size as persons, unnest(range(${modelIds.length})) as model,
        round(unnest([${modelIds.map((_, model) => scoreColumn(model)).join(', ')}]) * ${perPoint})::bigint as score
      from welfare_values
    ),
    intervals as (
      select *, case ${lines.map(({ z }, line) => `when score <= ${z} then ${line}`).join(' ')} else ${lines.length} end as line
      from scored
    ),
    shortfalls as (
      select * replace (if(line < ${lines.length}, score, 0) as score) from intervals where score is not null
    ),
    tehsils as (
      select tehsil_code, model, line, count(*) as households, sum(score) as score, sum(score * score) as square,
        sum(persons) as persons, sum(persons * score) as persons_score, sum(persons * score * score) as persons_square
      from shortfalls
      group by all
    ),
    cells as (
      select level, place_code, model, line, sum(households) as households, sum(score) as score, sum(square) as square,
        sum(persons) as persons, sum(persons_score) as persons_score, sum(persons_square) as persons_square
      from tehsils
      inner join int_places_above using (tehsil_code)
      group by all
    ),
    wholes as (
      select rolled.level, rolled.place_code, model, rolled.households as registered,
        coalesce(sum(cells.households), 0)::double as scored, coalesce(sum(cells.persons), 0)::double as scored_persons
      from int_rolled as rolled
      cross join unnest(range(${modelIds.length})) as models(model)
      left join cells using (place_code, model)
      where rolled.breakdown = 'none' and rolled.households > 0
      group by all
    ),
    grid as (
      select * from (values ${lines.map(({ text, z }, line) => `(${line}, '${text}', ${z}::hugeint)`).join(', ')})
        as lines(line, category, z)
    ),
    below as (
      select wholes.*, category, z,
        coalesce(sum(cells.households), 0) as households_0,
        coalesce(sum(cells.households * z - score), 0) as households_1,
        coalesce(sum(cells.households * z * z - 2 * z * score + square), 0) as households_2,
        coalesce(sum(persons), 0) as persons_0,
        coalesce(sum(persons * z - persons_score), 0) as persons_1,
        coalesce(sum(persons * z * z - 2 * z * persons_score + persons_square), 0) as persons_2
      from wholes
      cross join grid
      left join cells on cells.place_code = wholes.place_code and cells.model = wholes.model and cells.line <= grid.line
      group by all
    )
    select * from below
  `);
  const parts = wanted.flatMap(({ id, unit, decimals, sensitive, power, weighedBy }) =>
    modelIds.map(
      (modelId, model) => `
        select '${id}' as indicator_id, '${modelId}' as model_id, 'ratio' as kind, '${unit}' as unit, ${decimals} as decimals,
          ${sensitive} as sensitive, ${power === 0} as counts, level, place_code, 'threshold' as breakdown, category,
          ${weighedBy}_${power}::double / (z ** ${power}) as numerator,
          ${weighedBy === 'persons' ? 'scored_persons' : 'scored'} as denominator,
          scored as base, scored as known, registered as households, households_0::double as contributors
        from threshold_sums where model = ${model}`,
    ),
  );
  await connection.run(`insert into int_indicator_sums by name ${parts.join(' union all ')}`);
  await connection.run('drop table threshold_sums');
}

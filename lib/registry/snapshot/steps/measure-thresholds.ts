import { everySum } from '../../../measures/indicators/cell-sums';
import type { Indicator } from '../../../measures/indicators/indicator';
import { scoreColumn } from '../../../measures/indicators/measurement';
import { scoreThresholds } from '../../../measures/indicators/score-thresholds';
import type { SumColumn } from '../../../measures/indicators/sum-column';
import type { Connection } from '../../../warehouse/database';
import { describedAs } from './long-figure';

const perPoint = 1_000_000;

/**
 * Headcount, gap and severity of the score at every threshold of the grid, appended to `int_indicator_sums` as the
 * breakdown `threshold`. Households of `welfare_values` are put once into tehsil × model × interval between thresholds with
 * their number, persons, Σs and Σs²; below a line z, Σ(z − s) = nz − Σs and Σ(z − s)² = nz² − 2zΣs + Σs², cumulated over
 * the intervals. Scores count in whole millionths of a point, so every sum is exact. On the line is poor, as with the
 * cut-off in force; its gap is 0. Keys of the households below and above a line are those of its intervals together.
 */
export async function measureThresholds(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
): Promise<void> {
  const wanted = indicators.filter(({ fgt, breakdowns }) => fgt && breakdowns.includes('threshold'));
  if (wanted.length === 0 || modelIds.length === 0) return;
  const lines = scoreThresholds.map((text) => ({ text, z: Math.round(Number(text) * perPoint) }));
  const added = [
    'households',
    'score',
    'square',
    'persons',
    'persons_score',
    'persons_square',
    'squared_persons',
    'squared_persons_score',
    'squared_persons_square',
  ];
  const bounds =
    'bit_xor(key) as key, min(least) as least, min(lowest) as lowest, max(most) as most, min(fewest) as fewest';
  const below = (what: string): string => `case when cells.line <= grid.line then ${what} end`;
  const above = (what: string): string => `case when cells.line > grid.line then ${what} end`;
  const moment = (persons: string, score: string, square: string, name: string): string => `
    coalesce(sum(${below(persons)}), 0) as ${name}_0,
    coalesce(sum(${below(`${persons} * z - ${score}`)}), 0) as ${name}_1,
    coalesce(sum(${below(`${persons} * z * z - 2 * z * ${score} + ${square}`)}), 0) as ${name}_2`;
  await connection.run(`
    create or replace temp table threshold_sums as
    with scored as (
      select tehsil_code, record_key, household_size as persons, unnest(range(${modelIds.length})) as model,
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
        sum(persons) as persons, sum(persons * score) as persons_score, sum(persons * score * score) as persons_square,
        sum(persons * persons) as squared_persons, sum(persons * persons * score) as squared_persons_score,
        sum((persons * persons)::hugeint * score * score) as squared_persons_square,
        bit_xor(record_key) as key, min(record_key) as least, min(score)::double as lowest, max(persons)::double as most,
        min(persons)::double as fewest
      from shortfalls
      group by all
    ),
    cells as (
      select level, place_code, model, line, ${added.map((name) => `sum(${name}) as ${name}`).join(', ')}, ${bounds}
      from tehsils
      inner join int_places_above using (tehsil_code)
      group by all
    ),
    wholes as (
      select rolled.level, rolled.place_code, model, rolled.households as registered, household_key, household_least,
        coalesce(sum(cells.households), 0)::double as scored, coalesce(sum(cells.persons), 0)::double as scored_persons,
        coalesce(sum(cells.squared_persons), 0)::double as scored_squares,
        bit_xor(key) as key, min(least) as least, max(most) as most, min(fewest) as fewest
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
    split as (
      select wholes.*, category, z,
        ${moment('cells.households', 'cells.score', 'square', 'households')},
        ${moment('cells.persons', 'persons_score', 'persons_square', 'persons')},
        ${moment('squared_persons', 'squared_persons_score', 'squared_persons_square', 'squared')},
        coalesce(sum(${above('cells.households')}), 0)::double as households_above,
        bit_xor(${below('cells.key')}) as key_below, min(${below('cells.least')}) as least_below,
        bit_xor(${above('cells.key')}) as key_above, min(${above('cells.least')}) as least_above,
        min(${below('lowest')}) as lowest_below,
        max(${below('cells.most')}) as most_below, min(${below('cells.fewest')}) as fewest_below,
        max(${above('cells.most')}) as most_above, min(${above('cells.fewest')}) as fewest_above
      from wholes
      cross join grid
      left join cells on cells.place_code = wholes.place_code and cells.model = wholes.model
      group by all
    )
    select * from split
  `);
  const parts = wanted.flatMap((indicator) => modelIds.map((modelId, model) => partSql(indicator, modelId, model)));
  await connection.run(`insert into int_indicator_sums by name ${parts.join(' union all ')}`);
  await connection.run('drop table threshold_sums');
}

function partSql(indicator: Indicator, modelId: string, model: number): string {
  const { power, weighedBy } = indicator.fgt as NonNullable<Indicator['fgt']>;
  const isPersons = weighedBy === 'persons';
  const shape = power > 0 ? 'mass' : isPersons ? 'units' : 'share';
  const most = isPersons ? 'most_below' : '1';
  const told: Partial<Record<SumColumn, string>> = {
    numerator: `${weighedBy}_${power}::double / (z ** ${power})`,
    denominator: isPersons ? 'scored_persons' : 'scored',
    base: 'scored',
    known: 'scored',
    contributors: 'households_0::double',
    base_key: 'key',
    known_key: 'key',
    base_least: 'least',
    contributor_key: 'key_below',
    contributor_least: 'least_below',
    ...(isPersons ? { base_high: 'most', base_low: 'fewest' } : {}),
    ...(power === 0
      ? { others: 'households_above', other_key: 'key_above', other_least: 'least_above' }
      : { contributor_high: `${most} * pow((z - lowest_below) / z, ${power})`, contributor_low: '0::double' }),
    ...(power === 0 && isPersons
      ? {
          contributor_high: 'most_below',
          contributor_low: 'fewest_below',
          other_high: 'most_above',
          other_low: 'fewest_above',
        }
      : {}),
    ...(power === 2
      ? {}
      : {
          yy: `${isPersons ? 'squared' : 'households'}_${2 * power}::double / (z ** ${2 * power})`,
          xy: `${isPersons ? 'squared' : 'households'}_${power}::double / (z ** ${power})`,
          xx: isPersons ? 'scored_squares' : 'scored',
        }),
  };
  const none = { aggregates: {}, derived: () => ({}) };
  return `
    select ${describedAs(indicator, { modelId, shape, counts: power === 0 })}, level, place_code, 'threshold' as breakdown, category,
      ${everySum(none, (name) => name, told)}, registered as households, household_key, household_least, true as personal
    from threshold_sums where model = ${model}`;
}

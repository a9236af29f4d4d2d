import { nationCode } from '../../geography/place';
import type { Parting } from '../../indicators/indicator';
import { isPlain } from '../../indicators/to-sql';
import type { Connection } from '../../warehouse/database';
import { aside, type Measured, sumColumns } from './measure-households';

/** Tehsil → each place that holds it, itself included, in `int_places_above`: tehsil_code, level, place_code. */
export const placesAboveSql = `
  create or replace table int_places_above as
  with tehsils as (select * from dim_places where level = 'tehsil')
  select place_code as tehsil_code, 'tehsil' as level, place_code from tehsils
  union all select place_code, 'district', district_code from tehsils where district_code is not null
  union all select place_code, 'division', division_code from tehsils where division_code is not null
  union all select place_code, 'province', province_code from tehsils where province_code is not null
  union all select place_code, 'nation', '${nationCode}' from tehsils`;

export const categoryOf: Record<Parting, { column: string; isAside?: true }> = {
  none: { column: "'all'" },
  area_type: { column: 'area_type' },
  head_sex: { column: 'head_sex' },
  disability: { column: 'disability_group' },
  household_size: { column: 'household_size_group' },
  survey_year: { column: aside.survey_year, isAside: true },
  elderly: { column: aside.elderly, isAside: true },
  children: { column: aside.children, isAside: true },
};

/**
 * Sums add, so every level and breakdown comes from the cells. Writes `int_rolled` (one row for each level, place,
 * breakdown and category; every place of the set has its whole, empty where nothing is registered) and the long
 * `int_indicator_sums`: indicator, model, place, breakdown, category, numerator, denominator, base, known, households, contributors.
 */
export async function rollUp(connection: Connection, measured: readonly Measured[]): Promise<void> {
  const columns = sumColumns(measured);
  const againstPopulation = new Set(
    measured
      .filter(({ measurement }) => measurement.indicator.measure.kind === 'against_population')
      .flatMap(({ measurement }) => [measurement.columns.numerator, measurement.columns.denominator]),
  );
  const sums = columns
    .map((name) =>
      againstPopulation.has(name)
        ? `sum(${name}) filter (where census_households_2023 is not null) as ${name}`
        : `sum(${name}) as ${name}`,
    )
    .join(', ');
  const plainSums = columns.map((name) => `sum(${name}) as ${name}`).join(', ');
  const categories = (Object.entries(categoryOf) as [Parting, (typeof categoryOf)[Parting]][]).map(
    ([breakdown, { column, isAside }]) =>
      `select '${breakdown}' as breakdown, ${column} as category, * from int_measured_cells where set_aside = '${isAside ? column : ''}'`,
  );
  await connection.run(`
    ${placesAboveSql};
    create or replace table int_rolled as
    with cells as (${categories.join(' union all ')}),
    tehsils as (
      select place_code as tehsil_code, breakdown, category, sum(households) as households, ${plainSums} from cells group by all
    )
    select above.level, above.place_code, breakdown, category, sum(households) as households, ${sums}
    from tehsils
    inner join int_places_above as above using (tehsil_code)
    inner join dim_places as places on places.place_code = tehsil_code
    group by all;
    insert into int_rolled by name
    select level, place_code, 'none' as breakdown, 'all' as category, 0 as households, ${columns.map((name) => `0 as ${name}`).join(', ')}
    from dim_places
    where place_code not in (select place_code from int_rolled where breakdown = 'none');
  `);
  await connection.run(`
    create or replace table int_indicator_sums as
    ${measured.map(longPart).join('\nunion all\n')}
  `);
}

function longPart({ measurement, expressions, counts }: Measured): string {
  const { indicator, modelId, columns } = measurement;
  const plain = isPlain(expressions);
  const base = plain ? columns.denominator : columns.base;
  const known = plain ? columns.denominator : columns.known;
  const against = indicator.measure.kind === 'against_population';
  const denominator =
    indicator.measure.kind === 'count'
      ? 'null::double'
      : indicator.measure.kind === 'against_population'
        ? `places.census_${indicator.measure.fact}_2023::double`
        : columns.denominator;
  const offered = indicator.breakdowns.map((breakdown) => `'${breakdown}'`).join(', ');
  return `select '${indicator.id}' as indicator_id, '${modelId}' as model_id, '${indicator.measure.kind}' as kind,
      '${indicator.unit}' as unit, ${indicator.decimals} as decimals, ${indicator.sensitive} as sensitive, ${counts} as counts,
      rolled.level, rolled.place_code, breakdown, category, ${columns.numerator} as numerator, ${denominator} as denominator,
      coalesce(${base}, 0) as base, coalesce(${known}, 0) as known, households,
      ${expressions.contributors === null ? 'null::double' : columns.contributors} as contributors,
      null::double as others, true as personal, null::varchar as period
    from int_rolled as rolled ${against ? 'inner join dim_places as places on places.place_code = rolled.place_code' : ''}
    where breakdown in (${offered})`;
}

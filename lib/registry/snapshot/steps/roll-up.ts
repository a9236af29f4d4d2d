import { everySum } from '../../../measures/indicators/cell-sums';
import type { Parting } from '../../../measures/indicators/indicator';
import { addedUp, type SumColumn } from '../../../measures/indicators/sum-column';
import { nationCode } from '../../../science/geography/place';
import type { Connection } from '../../../warehouse/database';
import { aside, type Measured } from './measure-households';

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

interface Rolled {
  column: string;
  /** Tehsils without a census figure add nothing to it. */
  isAgainstPopulation: boolean;
  name: SumColumn;
}

/**
 * Sums add, so every level and breakdown comes from the cells. Writes `int_rolled` (one row for each level, place,
 * breakdown and category; every place of the set has its whole, empty where nothing is registered) and the long
 * `int_indicator_sums`: what a figure is, where, and the columns of `sum-column`; `households` are all registered in the cell, with
 * their key and least. Of `int_rolled` the households alone are kept, and the cells not at all: they are wide.
 */
export async function rollUp(connection: Connection, measured: readonly Measured[]): Promise<void> {
  const rolled = measured.flatMap(({ measurement, sums, column }) =>
    (Object.keys(sums.aggregates) as SumColumn[]).map(
      (name): Rolled => ({
        name,
        column: column(name),
        isAgainstPopulation: measurement.indicator.measure.kind === 'against_population',
      }),
    ),
  );
  const households = [
    'sum(households) as households',
    'bit_xor(household_key) as household_key',
    'min(household_least) as household_least',
  ];
  const sums = [...households, ...rolled.map(({ name, column }) => `${addedUp(name, column)} as ${column}`)];
  const placed = [
    ...households,
    ...rolled.map(({ name, column, isAgainstPopulation }) => {
      const counted = isAgainstPopulation ? `case when census_households_2023 is not null then ${column} end` : column;
      return `${addedUp(name, counted)} as ${column}`;
    }),
  ];
  const categories = (Object.entries(categoryOf) as [Parting, (typeof categoryOf)[Parting]][]).map(
    ([breakdown, { column, isAside }]) =>
      `select '${breakdown}' as breakdown, ${column} as category, * from int_measured_cells where set_aside = '${isAside ? column : ''}'`,
  );
  await connection.run(`
    ${placesAboveSql};
    create or replace temp table int_rolled as
    with cells as (${categories.join(' union all ')}),
    tehsils as (
      select place_code as tehsil_code, breakdown, category, ${sums.join(', ')} from cells group by all
    )
    select above.level, above.place_code, breakdown, category, ${placed.join(', ')}
    from tehsils
    inner join int_places_above as above using (tehsil_code)
    inner join dim_places as places on places.place_code = tehsil_code
    group by all;
    insert into int_rolled by name
    select level, place_code, 'none' as breakdown, 'all' as category, 0 as households
    from dim_places
    where place_code not in (select place_code from int_rolled where breakdown = 'none');
  `);
  await connection.run(`
    create or replace temp table int_indicator_sums as
    ${measured.map(longPart).join('\nunion all\n')};
    create or replace temp table int_rolled as
    select level, place_code, breakdown, category, households, household_key, household_least from int_rolled;
    drop table int_measured_cells;
  `);
}

function longPart({ measurement, sums, shape, counts, column }: Measured): string {
  const { indicator, modelId } = measurement;
  const { kind } = indicator.measure;
  const against = kind === 'against_population' ? indicator.measure.fact : null;
  const offered = indicator.breakdowns.map((breakdown) => `'${breakdown}'`).join(', ');
  const told = against === null ? {} : { denominator: `places.census_${against}_2023::double` };
  return `select '${indicator.id}' as indicator_id, '${modelId}' as model_id, '${kind}' as kind,
      '${indicator.unit}' as unit, ${indicator.decimals} as decimals, ${indicator.sensitive} as sensitive, '${shape}' as shape,
      ${counts} as counts, rolled.level, rolled.place_code, breakdown, category, ${everySum(sums, column, told)},
      rolled.households, rolled.household_key, rolled.household_least, true as personal, null::varchar as period, null::double as covered_shown,
      null::double as protected_value, null::double as protected_low, null::double as protected_high
    from int_rolled as rolled ${against === null ? '' : 'inner join dim_places as places on places.place_code = rolled.place_code'}
    where breakdown in (${offered})`;
}

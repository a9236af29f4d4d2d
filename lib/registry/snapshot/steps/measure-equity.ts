import type { Programme } from '../../../measures/programmes/programme-schema';
import type { Connection } from '../../../warehouse/database';

/** A tehsil's fifths would mostly be withheld. */
const levelsOfEquity = ['nation', 'province', 'district'] as const;

/**
 * Who has a programme, from the poorest to the richest, among households whose consumption is known, unweighted.
 *
 * - `int_incidence`: programme_id, outcome, level, place_code, fifth, households, reached, money. Fifths are of the place's own
 *   households at quantiles of R type 7, as deciles are.
 * - `int_concentration`: programme_id, outcome, level, place_code, households, reached, concentration, standard_error, as
 *   `lib/science/stats/concentration-index` has them over whole rupees, so that one value a rupee is kept and not one a household.
 *   Between two values with somebody reached the cumulative share stands still, so the households there are counted, not listed.
 *
 * Programmes of persons count their households. Reads `int_household_programmes`, `int_households_described` and `int_places_above`.
 */
export async function measureEquity(
  connection: Connection,
  programmes: readonly Pick<Programme, 'id' | 'schedule'>[],
): Promise<void> {
  await connection.run(`
    create or replace temp table equity_programmes (programme_id varchar, is_once boolean);
    ${programmes.map(({ id, schedule }) => `insert into equity_programmes values ('${id}', ${schedule === 'once'});`).join('\n')}
    create or replace temp table equity_households as
    select household_id, record_key, place_code as tehsil_code, consumption_pkr_month::double as consumption
    from int_households_described
    where consumption_pkr_month is not null;
    create or replace temp table equity_outcomes as
    with standings as (
      select household_id, programme_id, is_once, found_eligible, enrolled_now, paid_ever,
        coalesce(withdrawn_pkr, 0)::decimal(18, 2) as money
      from int_household_programmes
      inner join equity_programmes using (programme_id)
      semi join equity_households using (household_id)
    )
    select household_id, programme_id, 'eligible' as outcome, 1::decimal(18, 2) as had, 0::decimal(18, 2) as money
    from standings where found_eligible
    union all select household_id, programme_id, 'enrolled', 1, 0 from standings where enrolled_now and not is_once
    union all select household_id, programme_id, 'paid', 1, money from standings where paid_ever
    union all select household_id, programme_id, 'money', money, money from standings where money > 0;
    create or replace table int_incidence (programme_id varchar, outcome varchar, level varchar, place_code varchar,
      fifth double, households double, reached double, money double, key ubigint, least ubigint, reached_key ubigint,
      reached_least ubigint, highest double, lowest double);
    create or replace table int_concentration (programme_id varchar, outcome varchar, level varchar, place_code varchar,
      households double, reached double, concentration double, standard_error double, key ubigint, least ubigint, reached_key ubigint,
      reached_least ubigint, influence double);
  `);
  for (const level of levelsOfEquity) {
    await connection.run(placedSql(level));
    await connection.run(incidenceSql(level));
    await connection.run(concentrationSql(level));
  }
  for (const table of ['programmes', 'households', 'outcomes', 'placed'])
    await connection.run(`drop table equity_${table}`);
}

const placedSql = (level: string): string => `
  create or replace temp table equity_placed as
  with placed as (
    select household_id, record_key, above.place_code, consumption
    from equity_households
    inner join int_places_above as above using (tehsil_code)
    where above.level = '${level}'
  ),
  edges as (
    select place_code, quantile_type_7(consumption, [0.2, 0.4, 0.6, 0.8]) as edge from placed group by place_code
  )
  select household_id, record_key, place_code, round(consumption)::bigint as rupees,
    ${[1, 2, 3, 4].map((each) => `(consumption > edge[${each}])::integer`).join(' + ')} + 1 as fifth
  from placed inner join edges using (place_code)`;

const incidenceSql = (level: string): string => `
  insert into int_incidence by name
  with wholes as (
    select place_code, fifth, count(*)::double as households, bit_xor(record_key) as key, min(record_key) as least
    from equity_placed group by all
  ),
  reached as (
    select programme_id, outcome, place_code, fifth, count(*)::double as reached, sum(money)::double as money,
      bit_xor(record_key) as reached_key, min(record_key) as reached_least, max(money)::double as highest, min(money)::double as lowest
    from equity_outcomes inner join equity_placed using (household_id)
    where outcome <> 'money'
    group by all
  ),
  offered as (
    select distinct programme_id, outcome, place_code from reached
  ),
  fifths as (
    select programme_id, outcome, place_code, number::double as fifth from offered cross join range(1, 6) as numbers(number)
  )
  select programme_id, outcome, '${level}' as level, place_code, fifth, coalesce(households, 0) as households,
    coalesce(reached, 0) as reached, coalesce(money, 0) as money, key, least, reached_key, reached_least, highest, lowest
  from fifths
  left join wholes using (place_code, fifth)
  left join reached using (programme_id, outcome, place_code, fifth)`;

const concentrationSql = (level: string): string => `
  insert into int_concentration by name
  with values_counted as (
    select place_code, rupees, count(*)::double as n from equity_placed group by all
  ),
  values_ranked as (
    select *, sum(n) over (partition by place_code order by rupees) - n as poorer,
      sum(n) over (partition by place_code) as households
    from values_counted
  ),
  had_at as (
    select programme_id, outcome, place_code, rupees, count(*)::double as reached, sum(had)::double as had,
      sum(had::decimal(19, 2) * had::decimal(19, 2))::double as squared, max(had)::double as most, bit_xor(record_key) as reached_key, min(record_key) as reached_least
    from equity_outcomes inner join equity_placed using (household_id)
    group by all
  ),
  steps as (
    select had_at.*, n, poorer, households,
      sum(had) over (partition by programme_id, outcome, place_code) as whole,
      sum(had) over along as reached_had,
      lag(poorer + n, 1, 0) over along as passed
    from had_at inner join values_ranked using (place_code, rupees)
    window along as (partition by programme_id, outcome, place_code order by rupees)
  ),
  wholes as (
    select programme_id, outcome, place_code,
      sum(((had / whole) * (2 * (poorer + n / 2) / households - 1))::decimal(38, 18))::double as concentration
    from steps group by all
  ),
  parts as (
    select *, whole / households as mean, 2 * (poorer + n / 2) / households - 1 - concentration as slope,
      2 - (2 * reached_had - had) / whole as level_here,
      2 - 2 * (reached_had - had) / whole as level_between
    from steps inner join wholes using (programme_id, outcome, place_code)
  ),
  sums as (
    select programme_id, outcome, place_code, any_value(households) as households, sum(reached) as reached,
      any_value(concentration) as concentration, bit_xor(reached_key) as reached_key, min(reached_least) as reached_least,
      2 * max(most) / any_value(whole) as influence,
      sum(((
        squared * pow(slope / mean, 2) + 2 * had * slope / mean * level_here + n * pow(level_here, 2)
        + (poorer - passed) * pow(level_between, 2)
      ) / households)::decimal(38, 18))::double as squares
    from parts group by all
  )
  select programme_id, outcome, '${level}' as level, place_code, households, reached, concentration,
    sqrt(greatest(0, squares - pow(1 + concentration, 2)) / households) as standard_error, key, least, reached_key, reached_least, influence
  from sums
  inner join (select place_code, bit_xor(record_key) as key, min(record_key) as least from equity_placed group by place_code)
    using (place_code)`;

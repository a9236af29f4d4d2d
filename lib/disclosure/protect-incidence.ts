import type { Connection } from '../warehouse/database';
import type { DisclosurePolicy } from './policy';

/**
 * Turns `int_incidence` and `int_concentration` into `fct_benefit_incidence` and `fct_concentration`. A place's fifths are published
 * for one programme and outcome only where it has at least five times k households and every fifth holds nobody or at least k households
 * reached, and likewise unreached; else none of them is, nor the index over them. Money rests on those paid and is judged with
 * them. Counts are rounded and rates taken from the rounded counts; shares of money to a thousandth, indices likewise. Every place has fifths of its own, so
 * those of districts do not add up to a province's and there is no complement to guard.
 */
export async function protectIncidence(connection: Connection, { k, roundTo }: DisclosurePolicy): Promise<void> {
  const rounded = (count: string): string => `round(${count} / ${roundTo}) * ${roundTo}`;
  await connection.run(`
    create or replace temp table sdc_incidence_places as
    select programme_id, outcome, place_code
    from int_incidence
    group by all
    having sum(households) >= ${5 * k}
      and count(*) filter (where reached > 0 and reached < ${k}) = 0
      and count(*) filter (where households > reached and households - reached < ${k}) = 0;

    create or replace table fct_benefit_incidence as
    with counted as (
      select cells.*, ${rounded('households')} as households_shown, ${rounded('reached')} as reached_shown,
        sum(money) over (partition by programme_id, outcome, place_code) as whole
      from int_incidence as cells
      semi join sdc_incidence_places using (programme_id, outcome, place_code)
    ),
    shared as (
      select *, sum(reached_shown) over (partition by programme_id, outcome, place_code) as all_reached from counted
    )
    select programme_id, outcome, level, place_code, fifth, households_shown as households, reached_shown as reached,
      case when households_shown > 0 then reached_shown / households_shown end as coverage,
      case when all_reached > 0 then reached_shown / all_reached end as share,
      case when outcome = 'paid' and whole > 0 then round(money / whole, 3) end as money_share
    from shared
    order by programme_id, outcome, level, place_code, fifth;

    create or replace table fct_concentration as
    select programme_id, outcome, level, place_code, ${rounded('households')} as households, ${rounded('reached')} as reached,
      round(concentration, 3) as concentration, round(standard_error, 4) as standard_error,
      case when outcome <> 'money' and reached < households then round(concentration / (1 - reached / households), 3) end as normalised
    from int_concentration
    where (programme_id, if(outcome = 'money', 'paid', outcome), place_code)
      in (select (programme_id, outcome, place_code) from sdc_incidence_places)
    order by programme_id, outcome, level, place_code;

    drop table sdc_incidence_places`);
}

import { type Ground, schemasOf } from './ground';

/**
 * The temporary tables `changed_households` and `changes`, over every pair of snapshots that follow one another. `changed_households`: who left or
 * was updated between them, with each place in which nobody else did: there whatever moves moves because of that household. `changes`:
 * every figure of such a place before and after, with the household's own part of it (`own`, `own_base`) from the exact figures.
 */
export async function writeChanges({ connection, snapshots }: Ground): Promise<void> {
  await connection.run(`
    create or replace temp table changed_households (pair integer, household_id varchar, change varchar, level varchar, place_code varchar);
    create or replace temp table changes (
      pair integer, household_id varchar, change varchar, level varchar, place_code varchar, indicator_id varchar, model_id varchar,
      period varchar, breakdown varchar, category varchar, kind varchar, unit varchar, parts_households boolean, own double, own_base double,
      shown double, shown_base double, shown_after double, shown_base_after double, households double, households_after double,
      value double, value_after double
    );
  `);
  for (let pair = 0; pair + 1 < snapshots; pair++) {
    const before = schemasOf(pair);
    const after = schemasOf(pair + 1);
    await connection.run(`
      insert into changed_households
      with before as (select household_id, place_code, hash(households) as row from ${before.records}.stg_households as households),
      after as (select household_id, hash(households) as row from ${after.records}.stg_households as households),
      moved as (
        select household_id, place_code, if(after.row is null, 'left', 'updated') as change
        from before left join after using (household_id)
        where after.row is distinct from before.row
      ),
      everywhere as (
        select household_id, change, above.level, above.place_code
        from moved inner join ${before.records}.int_places_above as above on above.tehsil_code = moved.place_code
      )
      select ${pair}, * from everywhere qualify count(*) over (partition by place_code) = 1;

      insert into changes
      with exact as (
        select *, shape = 'share' as parts_households from ${before.records}.fct_indicator_values_exact where personal
      )
      select changed.*, exact.indicator_id, exact.model_id, exact.period, exact.breakdown, exact.category, exact.kind, exact.unit, parts_households,
        coalesce(exact.numerator, 0) - coalesce(exact_after.numerator, 0), coalesce(exact.denominator, 0) - coalesce(exact_after.denominator, 0),
        figures.numerator, figures.denominator, figures_after.numerator, figures_after.denominator, figures.households, figures_after.households,
        figures.value, figures_after.value
      from changed_households as changed
      inner join exact using (place_code)
      inner join ${after.records}.fct_indicator_values_exact as exact_after
        using (indicator_id, model_id, place_code, period, breakdown, category)
      inner join ${before.published}.fct_indicator_values as figures using (indicator_id, model_id, place_code, period, breakdown, category)
      inner join ${after.published}.fct_indicator_values as figures_after using (indicator_id, model_id, place_code, period, breakdown, category)
      where changed.pair = ${pair} and figures.status = 'known' and figures_after.status = 'known';
    `);
  }
}

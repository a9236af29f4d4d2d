import type { Attack } from '../attack';
import { judge } from '../judge';
import { rowOfSql, staysSql } from '../noise-rows-sql';

/** Published groups of households beside the exact ones. */
const groups = [
  {
    name: 'tenths',
    sql: `select shown.households as shown, exact.households as exact from published.fct_deciles as shown
      inner join records.int_deciles as exact using (measure, model_id, place_code, decile)`,
  },
  {
    name: 'fifths',
    sql: `select shown.households as shown, exact.households as exact from published.fct_benefit_incidence as shown
      inner join records.int_incidence as exact using (programme_id, outcome, place_code, fifth)`,
  },
  {
    name: 'reached of a fifth',
    sql: `select if(2 * exact.reached > exact.households, shown.households - shown.reached, shown.reached) as shown,
        if(2 * exact.reached > exact.households, exact.households - exact.reached, exact.reached) as exact
      from published.fct_benefit_incidence as shown
      inner join records.int_incidence as exact using (programme_id, outcome, place_code, fifth)`,
  },
] as const;

/**
 * Knows: tenths, fifths and whom a programme reaches of them.
 * Does: takes each number of households as it stands, and the smaller side of those reached and not by subtraction.
 * Learns: exact numbers oftener than the noise is zero, and small ones pinned to within ±2 because the noise cannot be larger.
 */
const attack: Attack = {
  name: 'distributions',
  needs: 'one',
  async run({ connection, knows }) {
    return Promise.all(
      groups.map(async ({ name, sql }) => {
        const row = await connection.one(`
          with compared as (${sql}), stays as ${staysSql(knows)}
          select count(*)::integer as tried, avg((shown = exact)::integer) as same, avg(coalesce(probability, 0)) as chance
          from compared left join stays on stays.count = ${rowOfSql('exact', knows)}::integer
          where exact > 0
        `);
        return judge(
          attack.name,
          `${name} published exactly, above the chance of no noise (${(100 * Number(row?.chance)).toFixed(1)} %)`,
          {
            tried: Number(row?.tried),
            found: 100 * (Number(row?.same) - Number(row?.chance)),
            unit: 'points',
            atMost: 5,
          },
        );
      }),
    );
  },
};

export default attack;

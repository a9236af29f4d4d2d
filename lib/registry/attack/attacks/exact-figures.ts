import type { Attack } from '../attack';
import { judge } from '../judge';
import { rowOfSql, staysSql } from '../noise-rows-sql';

/**
 * Knows: that counts, sums, means, medians and coefficients are published side by side.
 * Does: takes every published number of a small group (of 1 to 200 households) as it stands.
 * Learns: numbers that are the exact ones, oftener than the noise of the households behind them is zero. A median of values that many share (days,
 * kilometres) is no household's and is left out.
 */
const attack: Attack = {
  name: 'exact-figures',
  needs: 'one',
  async run({ connection, knows }) {
    const rows = await connection.all(`
      with stays as ${staysSql(knows)},
      compared as (
        select shape, figures.value, exact.value as exact_value, figures.numerator, exact.numerator as exact_numerator,
          greatest(1, ${rowOfSql("if(shape in ('count', 'amount'), contributors, base)", knows)})::integer as behind
        from records.fct_indicator_values_exact as exact
        inner join published.fct_indicator_values as figures
          using (indicator_id, model_id, period, breakdown, category, place_code)
        where exact.personal and figures.status = 'known' and exact.numerator > 0
          and if(shape in ('count', 'amount'), contributors, base) between 1 and 200
          and not (shape = 'median' and exact.unit in ('days', 'km', 'years'))
          and shape in ('count', 'amount', 'mean', 'mass', 'median', 'gini')
      )
      select shape, count(*)::integer as tried, avg(coalesce(probability, 0)) as chance,
        avg((abs(if(shape in ('count', 'amount'), numerator, value) - if(shape in ('count', 'amount'), exact_numerator, exact_value))
          <= 1e-9 * abs(exact_numerator))::integer) as exact
      from compared left join stays on stays.count = behind
      group by shape order by shape
    `);
    return rows.map((row) =>
      judge(
        attack.name,
        `published numbers of shape ${row.shape} that are exact, above the chance of no noise (${(100 * Number(row.chance)).toFixed(1)} %)`,
        { tried: Number(row.tried), found: 100 * (Number(row.exact) - Number(row.chance)), unit: 'points', atMost: 2 },
      ),
    );
  },
};

export default attack;

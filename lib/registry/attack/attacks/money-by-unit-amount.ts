import type { Attack } from '../attack';
import { judge } from '../judge';
import { rowOfSql, staysSql } from '../noise-rows-sql';

/**
 * Knows: what an instalment of each programme is worth, since the amounts are public.
 * Does: divides published money by each amount; where a whole number comes out, takes it as the count of instalments, and sets it beside the
 * count, published or withheld.
 * Learns: exact counts from money, oftener than the noise of the households behind it is zero.
 */
const attack: Attack = {
  name: 'money-by-unit-amount',
  needs: 'one',
  async run({ connection, knows }) {
    const rows = await connection.all(`
      with stays as ${staysSql(knows)},
      amounts as (
        select distinct programme_id, amount_pkr::double as amount from records.raw_payments where amount_pkr > 0
      ),
      money as (
        select exact.*, figures.numerator as shown
        from records.fct_indicator_values_exact as exact
        inner join published.fct_indicator_values as figures using (indicator_id, model_id, period, breakdown, category, place_code)
        where exact.indicator_id like '%\\_deposited\\_pkr' escape '\\' and figures.status = 'known' and exact.numerator > 0
      ),
      counts as (
        select exact.*, figures.status as shown_status
        from records.fct_indicator_values_exact as exact
        inner join published.fct_indicator_values as figures using (indicator_id, model_id, period, breakdown, category, place_code)
        where exact.indicator_id like '%\\_deposited' escape '\\' and exact.numerator > 0
      ),
      pairs as (
        select counts.shown_status = 'known' as is_shown, money.shown, counts.numerator as instalments, amounts.amount,
          greatest(1, ${rowOfSql('money.contributors', knows)})::integer as behind
        from money
        inner join counts on counts.indicator_id || '_pkr' = money.indicator_id and counts.place_code = money.place_code
          and counts.period = money.period and counts.breakdown = money.breakdown and counts.category = money.category
        inner join amounts on money.indicator_id = amounts.programme_id || '_deposited_pkr' and money.numerator = amounts.amount * counts.numerator
      )
      select is_shown, count(*)::integer as tried, avg((abs(shown / amount - instalments) < 1e-6)::integer) as exact, avg(coalesce(probability, 0)) as chance
      from pairs left join stays on stays.count = behind
      group by is_shown order by is_shown
    `);
    if (rows.length === 0) rows.push({ is_shown: true, tried: 0, exact: 0, chance: 0 });
    return rows.map((row) =>
      judge(
        attack.name,
        `${row.is_shown ? 'published' : 'withheld'} counts equal to money ÷ amount, above the chance of no noise (${(100 * Number(row.chance)).toFixed(1)} %)`,
        { tried: Number(row.tried), found: 100 * (Number(row.exact) - Number(row.chance)), unit: 'points', atMost: 2 },
      ),
    );
  },
};

export default attack;

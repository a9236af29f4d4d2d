import type { Attack } from '../attack';
import { judge } from '../judge';

/**
 * Knows: the share of the households that a figure rests on, and the households of the place as published, true to within the largest noise.
 * Does: tries every number of households the place may have, and keeps those of which some whole number gives the share as it is rounded.
 * Learns: how many households lack an answer, where only one such number is left and it is the true one; most shares leave several.
 */
const attack: Attack = {
  name: 'covered-share',
  needs: 'one',
  async run({ connection, knows }) {
    const row = await connection.one(`
      with totals as (
        select place_code, numerator as shown from published.fct_indicator_values
        where indicator_id = 'households' and breakdown = 'none' and status = 'known' and numerator between 1 and 200
      ),
      shares as (
        select figures.indicator_id, figures.model_id, figures.place_code, shown, figures.covered_share,
          exact.households - round(exact.covered_share * exact.households) as lacking
        from published.fct_indicator_values as figures
        inner join totals using (place_code)
        inner join records.fct_indicator_values_exact as exact using (indicator_id, model_id, period, breakdown, category, place_code)
        where figures.breakdown = 'none' and figures.covered_share > 0 and exact.covered_share < 1 and exact.households between 1 and 200
          and exact.shape in ('share', 'mean')
      ),
      candidates as (
        select shares.*, number, unnest(range(0, number + 1)) as without
        from (select *, unnest(range(greatest(1, shown - ${knows.maximum})::integer, (shown + ${knows.maximum} + 1)::integer)) as number from shares) as shares
      ),
      possible as (
        select indicator_id, model_id, place_code, any_value(lacking) as lacking, min(without) as least, max(without) as most
        from candidates where abs(1 - without / number - covered_share) <= 0.005 + 1e-9
        group by indicator_id, model_id, place_code
      )
      select count(*)::integer as tried, count(*) filter (least = most and least = lacking and lacking between 1 and 10)::integer as found
      from possible
    `);
    return [
      judge(attack.name, 'numbers of 1–10 households without an answer told by the share covered', {
        tried: Number(row?.tried),
        found: Number(row?.tried) === 0 ? 0 : Number(row?.found) / Number(row?.tried),
        unit: 'share',
        atMost: 0.25,
      }),
    ];
  },
};

export default attack;

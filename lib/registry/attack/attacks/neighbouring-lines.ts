import type { Attack } from '../attack';
import { judge } from '../judge';

/**
 * Knows: the households below each of many lines of a score or of consumption, at every place and at the place above it.
 * Does: subtracts neighbours, in the thresholds of indicators; sets the difference beside what the same stretch has in the place above.
 * Learns: how many households, 1 to 10, lie between two lines; compared with guessing from the place above.
 */
const attack: Attack = {
  name: 'neighbouring-lines',
  needs: 'one',
  async run({ connection }) {
    const row = await connection.one(`
      with lines as (
        select figures.indicator_id, figures.model_id, figures.place_code, figures.category::double as line, figures.numerator as shown,
          figures.denominator as shown_base, exact.numerator as truth, places.parent_code
        from published.fct_indicator_values as figures
        inner join records.fct_indicator_values_exact as exact using (indicator_id, model_id, period, breakdown, category, place_code)
        inner join published.dim_places as places on places.place_code = figures.place_code
        where figures.breakdown = 'threshold' and figures.status = 'known' and exact.shape = 'share'
      ),
      stretches as (
        select *, shown - lag(shown) over along as between_shown, truth - lag(truth) over along as between_truth
        from lines window along as (partition by indicator_id, model_id, place_code order by line)
      ),
      judged as (
        select own.between_truth, greatest(1, round(own.between_shown)) as read,
          greatest(1, round(greatest(above.between_shown, 0) / nullif(above.shown_base, 0) * own.shown_base)) as guessed
        from stretches as own
        inner join stretches as above on above.place_code = own.parent_code and above.indicator_id = own.indicator_id
          and above.model_id = own.model_id and above.line = own.line
        where own.between_truth between 1 and 10
      )
      select count(*)::integer as tried, avg((read = between_truth)::integer) as exact, avg((guessed = between_truth)::integer) as guessed from judged
    `);
    const tried = Number(row?.tried);
    return [
      judge(attack.name, 'households between two lines read exactly', {
        tried,
        found: Number(row?.exact),
        unit: 'share',
        atMost: 0.42,
      }),
      judge(
        attack.name,
        `households between two lines read exactly, above guessing (${(100 * Number(row?.guessed)).toFixed(1)} %)`,
        {
          tried,
          found: 100 * (Number(row?.exact) - Number(row?.guessed)),
          unit: 'points',
          atMost: 11,
        },
      ),
    ];
  },
};

export default attack;

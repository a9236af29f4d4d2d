import type { Connection } from '../../warehouse/database';
import { withNoiseSql } from './noise-sql';
import type { DisclosurePolicy } from './policy';

/**
 * Turns `int_deciles` into `fct_deciles`. A place's deciles are published only where its perturbed number of households is ten times the
 * smallest base. Households of a decile are perturbed, its mean is moved as far as its most deviating household may weigh, edges are
 * those drawn around their rank; edges and means to ten rupees or a tenth of a point, shares from the published numbers to a thousandth.
 * The last decile has no upper edge: it would be the value of one household.
 */
export async function protectDeciles(connection: Connection, policy: DisclosurePolicy): Promise<void> {
  const rounded = (value: string): string => `round(${value}, if(measure = 'consumption', -1, 1))`;
  const ofConsumption = (share: string): string =>
    `case when measure = 'consumption' and shown_whole > 0 then round(${share}, 3) end`;
  await connection.run(`
    create or replace table fct_deciles as
    with noised as (
      ${withNoiseSql(
        '(select * from int_deciles inner join int_place_keys using (place_code))',
        { noise: { count: 'households', key: 'key', least: 'least', place: 'place_key' } },
        { shift: { key: 'key', least: 'least', place: 'place_key', of: 'total' } },
        policy,
      )}
    ),
    drawn as (
      select *, households + noise as shown,
        greatest(0, total / nullif(households, 0)
          + shift * greatest(highest - total / households, total / households - lowest) / households) as drawn_mean
      from noised
    ),
    totalled as (
      select *, coalesce(shown * drawn_mean, 0) as shown_total, sum(shown) over place as all_shown,
        sum(coalesce(shown * drawn_mean, 0)) over place as shown_whole,
        sum(coalesce(shown * drawn_mean, 0)) over (partition by measure, model_id, place_code order by decile) as reached,
        max(drawn_edge) over (partition by measure, model_id, place_code order by decile) as edge
      from drawn
      window place as (partition by measure, model_id, place_code)
    ),
    final as (
      select measure, model_id, level, place_code, decile, shown as households,
        case when decile < 10 then ${rounded('edge')} end as upper_edge,
        case when shown > 0 then ${rounded('drawn_mean')} end as mean,
        ${ofConsumption('shown_total / shown_whole')} as share,
        ${ofConsumption('reached / shown_whole')} as cumulative_share
      from totalled
      where all_shown >= ${10 * policy.smallestBase}
    )
    select * from final
    order by measure, model_id, level, place_code, decile
  `);
}

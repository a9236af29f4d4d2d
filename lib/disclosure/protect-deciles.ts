import type { Connection } from '../warehouse/database';
import type { DisclosurePolicy } from './policy';

/**
 * Turns `int_deciles` into `fct_deciles`. A place's deciles are published only where it has at least ten times k households
 * and every decile holds none or at least k of them; else none of them is. Households are rounded by the policy; edges and
 * means to ten rupees or a tenth of a point, shares to a thousandth. The last decile has no upper edge: it would be the
 * value of one household. Every place has edges of its own, so deciles of districts do not add up to those of a province and
 * there is no complement to guard.
 */
export async function protectDeciles(connection: Connection, { k, roundTo }: DisclosurePolicy): Promise<void> {
  const rounded = (value: string): string => `round(${value}, if(measure = 'consumption', -1, 1))`;
  const ofConsumption = (share: string): string =>
    `case when measure = 'consumption' and whole > 0 then round(${share}, 3) end`;
  await connection.run(`
    create or replace table fct_deciles as
    with judged as (
      select *,
        sum(total) over (partition by measure, model_id, place_code order by decile) as reached,
        sum(households) over place >= ${10 * k}
          and count(*) filter (where households > 0 and households < ${k}) over place = 0 as is_safe
      from int_deciles
      window place as (partition by measure, model_id, place_code)
    ),
    final as (
      select measure, model_id, level, place_code, decile,
        round(households / ${roundTo}) * ${roundTo} as households,
        case when decile < 10 then ${rounded('upper_edge')} end as upper_edge,
        case when households > 0 then ${rounded('total / households')} end as mean,
        ${ofConsumption('total / whole')} as share,
        ${ofConsumption('reached / whole')} as cumulative_share
      from judged
      where is_safe
    )
    select * from final
    order by measure, model_id, level, place_code, decile
  `);
}

import { nationCode } from '../../science/geography/place';
import type { Ground } from './ground';
import { noiseRowsSql } from './noise-rows-sql';

/** The largest count that an attacker weighs; cells above it are taken as their figure says. */
export const largestWeighed = 24;

const spread = 8;

/**
 * What an attacker holds likely before he looks at a cell's own figure. `noises`: the perturbation table. `priors`: for each small cell the
 * size of what it is a part of, and the rate of the smallest place above that shows one. A share is a part of its base; a count of a group
 * or of a kind of case of the whole that is published beside it; a count of the whole of the households of the place. The prior of the count is beta-binomial
 * with a `likeness` of places that makes the coefficient of variation of their rates √(1 ÷ spread): with 8 the beliefs came out calibrated.
 * The number of households of a place has no rate above it and is left out.
 */
export async function writePriors({ connection, knows }: Ground): Promise<void> {
  await connection.run(`
    create or replace temp table noises as
    from ${noiseRowsSql(knows)};

    create or replace temp table exposures as
    select place_code, breakdown, category, max(numerator) as exposure
    from published.fct_indicator_values where indicator_id = 'households' and status = 'known' group by all;

    create or replace temp table above as
    select place_code, unnest([district_code, division_code, province_code, '${nationCode}']) as above, unnest([1, 2, 3, 4]) as steps
    from published.dim_places;

    create or replace temp table sized as
    with of_groups as (select place_code, breakdown, category, exposure as of_group from exposures),
    of_places as (select place_code, exposure as of_place from exposures where breakdown = 'none'),
    of_wholes as (
      select indicator_id, model_id, period, place_code, greatest(shown, ${knows.threshold - 1}) as of_whole
      from cells where kind = 'count' and side = 'numerator' and breakdown = 'none'
    ),
    sizes as (
      select cells.*, of_whole, coalesce(if(indicator_id = 'households', null, of_group), of_place, ${knows.smallestBase / 2}) as of_households
      from cells
      left join of_groups using (place_code, breakdown, category)
      left join of_places using (place_code)
      left join of_wholes using (indicator_id, model_id, period, place_code)
      where side <> 'base' and not (indicator_id = 'households' and breakdown = 'none')
    )
    select cell, place_code, indicator_id, model_id, period, breakdown, category, side, kind, status, shown,
      case
        when kind = 'ratio' then coalesce(shown_base, least(of_households, ${knows.smallestBase - 1}))
        when breakdown = 'none' then of_households
        else coalesce(of_whole, of_households)
      end as exposure
    from sizes;

    create or replace temp table priors as
    with rates as (
      select own.cell, arg_min(wider.shown / wider.exposure, steps) as rate
      from sized as own
      inner join above on above.place_code = own.place_code and above.above <> own.place_code
      inner join sized as wider
        on wider.place_code = above.above and wider.indicator_id = own.indicator_id and wider.model_id = own.model_id
        and wider.period = own.period and wider.breakdown = own.breakdown and wider.category = own.category and wider.side = own.side
      where wider.shown > 0 and wider.exposure > 0
      group by own.cell
    )
    select cell, greatest(1, round(exposure)) as exposure, least(0.999, greatest(0.0005, coalesce(rate, 1 / ${knows.smallestBase}))) as rate
    from sized left join rates using (cell)
    where coalesce(shown, 0) <= ${largestWeighed - knows.maximum};

    alter table priors add column likeness double;
    update priors set likeness = 1 + ${spread} / rate;
  `);
}

import { perturbationTable } from '../../measures/disclosure/perturbation-table';
import type { Ground } from './ground';

/** The largest count that an attacker weighs; cells above it are taken as their figure says. */
export const largestWeighed = 24;

const spread = 8;

/**
 * What an attacker holds likely before he looks at a cell's own figure. `noises`: the perturbation table, with the smaller side's and,
 * for sides that carry the noise of the base as well, their sum's. `priors`: for each small cell the size of what it is a part of (of a count
 * the households of the place) and the rate of the smallest place above. The prior of the count is beta-binomial
 * with a `likeness` of places that makes the coefficient of variation of their rates √(1 ÷ spread): with 8 the beliefs came out calibrated.
 */
export async function writePriors({ connection, knows }: Ground): Promise<void> {
  const table = perturbationTable(knows);
  await connection.run(`
    create or replace temp table noises as
    select * from (values ${table.map(({ count, noise, probability }) => `(${count}, ${noise}, ${probability})`).join(', ')})
      as noises(count, noise, probability);

    create or replace temp table exposures as
    select place_code, breakdown, category, max(numerator) as exposure
    from published.fct_indicator_values where indicator_id = 'households' and status = 'known' group by all;

    create or replace temp table smallest_above as
    select part as place_code, arg_min(whole, case parts when 'tehsils' then 1 when 'districts' then 2 else 3 end) as above
    from place_parts group by part;

    create or replace temp table sized as
    select cells.cell, place_code, indicator_id, model_id, period, breakdown, category, side, kind, status, shown,
      coalesce(shown_base, same.exposure, whole.exposure, ${knows.smallestBase / 2}) as exposure
    from cells
    left join exposures as same using (place_code, breakdown, category)
    left join (select place_code, exposure from exposures where breakdown = 'none') as whole using (place_code)
    where side <> 'base';

    create or replace temp table priors as
    select own.cell, greatest(1, round(own.exposure)) as exposure,
      least(0.999, greatest(0.0005, coalesce(above.shown, 0.5 * above.exposure, own.exposure / 20) / greatest(1, coalesce(above.exposure, own.exposure)))) as rate
    from sized as own
    inner join smallest_above using (place_code)
    left join sized as above
      on above.place_code = smallest_above.above and above.indicator_id = own.indicator_id and above.model_id = own.model_id
      and above.period = own.period and above.breakdown = own.breakdown and above.category = own.category and above.side = own.side
    where coalesce(own.shown, 0) <= ${largestWeighed - knows.maximum};

    alter table priors add column likeness double;
    update priors set likeness = 1 + ${spread} / rate;
  `);
}

import { invariant } from '../core/invariant';
import type { Connection } from '../warehouse/database';
import type { DisclosurePolicy } from './policy';

/**
 * The last step before publishing: turns `fct_indicator_values_exact` into `fct_indicator_values`.
 *
 * 1. A table (one indicator, model, breakdown and place) is published only if each of its atomic cells is 0 or ≥ k. The
 *    cells of a share are numerator and complement; of everything else, the households it rests on. One failing category
 *    withholds the whole table, so there is no blank to solve from its total.
 * 2. Complement: summed over the withheld children of a published parent each cell must again be 0 or ≥ k, else the
 *    smallest passing sibling is withheld too; when no sibling is left, the parent is.
 * 3. What passes is rounded; rates are taken from the rounded numbers.
 *
 * The fixed point is reached because every turn withholds at least one more table and there are finitely many.
 */
export async function protect(
  connection: Connection,
  policy: DisclosurePolicy,
): Promise<{ withheld: number; turns: number }> {
  const { k } = policy;
  const unsafe = (cell: string): string => `(${cell} > 0 and ${cell} < ${k})`;
  await connection.run(`
    create or replace temp table sdc_cells as
    select indicator_id, model_id, breakdown, level, place_code, category, base,
      case when unit <> 'share' then base when counts then numerator else round(value * base) end as cell,
      case when unit <> 'share' then 0 when counts then denominator - numerator else base - round(value * base) end as complement,
      sensitive and base < ${policy.sensitiveBase} and value in (0, 1) as telling
    from fct_indicator_values_exact
    where status = 'known' and kind <> 'against_population'
    union all
    select indicator_id, model_id, breakdown, level, place_code, category, base, base, 0, false
    from fct_indicator_values_exact
    where status = 'known' and kind = 'against_population';

    create or replace temp table sdc_children as
    select district_code as parent, place_code as child from dim_places where level = 'tehsil'
    union all select division_code, place_code from dim_places where level = 'district' and division_code is not null
    union all select province_code, place_code from dim_places where level in ('district', 'division')
    union all select parent_code, place_code from dim_places where level = 'province';

    create or replace temp table sdc_withheld as
    select distinct indicator_id, model_id, breakdown, place_code
    from sdc_cells where ${unsafe('cell')} or ${unsafe('complement')} or telling;
  `);
  let turns = 0;
  while (await withholdMore(connection, unsafe)) {
    turns += 1;
    invariant(turns < 1000, 'complementary suppression did not settle');
  }
  await connection.run(publishSql(policy));
  const row = await connection.one(
    "select count(*) filter (where status = 'suppressed')::integer as withheld from fct_indicator_values",
  );
  await connection.run('drop table sdc_cells; drop table sdc_children; drop table sdc_withheld');
  return { withheld: Number(row?.withheld), turns };
}

async function withholdMore(connection: Connection, unsafe: (cell: string) => string): Promise<boolean> {
  await connection.run(`
    create or replace temp table sdc_exposed as
    with hidden as (
      select cells.indicator_id, cells.model_id, cells.breakdown, children.parent, cells.category,
        sum(cell) as cell, sum(complement) as complement
      from sdc_cells as cells
      inner join sdc_withheld as withheld using (indicator_id, model_id, breakdown, place_code)
      inner join sdc_children as children on children.child = cells.place_code
      group by all
    )
    select distinct hidden.indicator_id, hidden.model_id, hidden.breakdown, hidden.parent
    from hidden
    anti join sdc_withheld as withheld
      on withheld.indicator_id = hidden.indicator_id and withheld.model_id = hidden.model_id
      and withheld.breakdown = hidden.breakdown and withheld.place_code = hidden.parent
    where ${unsafe('hidden.cell')} or ${unsafe('hidden.complement')};

    create or replace temp table sdc_more as
    with siblings as (
      select exposed.*, cells.place_code, sum(cells.base) as base
      from sdc_exposed as exposed
      inner join sdc_children as children on children.parent = exposed.parent
      inner join sdc_cells as cells
        on cells.place_code = children.child and cells.indicator_id = exposed.indicator_id
        and cells.model_id = exposed.model_id and cells.breakdown = exposed.breakdown
      anti join sdc_withheld as withheld
        on withheld.indicator_id = exposed.indicator_id and withheld.model_id = exposed.model_id
        and withheld.breakdown = exposed.breakdown and withheld.place_code = cells.place_code
      where cells.base > 0
      group by all
    ),
    smallest as (
      select indicator_id, model_id, breakdown, parent, arg_min(place_code, (base, place_code)) as place_code
      from siblings group by all
    )
    select distinct exposed.indicator_id, exposed.model_id, exposed.breakdown, coalesce(smallest.place_code, exposed.parent) as place_code
    from sdc_exposed as exposed
    left join smallest using (indicator_id, model_id, breakdown, parent);

    insert into sdc_withheld select * from sdc_more;
  `);
  const row = await connection.one('select count(*)::integer as more from sdc_more');
  return Number(row?.more) > 0;
}

function publishSql({ roundTo }: DisclosurePolicy): string {
  const rounded = (count: string): string => `round(${count} / ${roundTo}) * ${roundTo}`;
  return `
    create or replace table fct_indicator_values as
    with judged as (
      select exact.*, withheld.place_code is not null as is_withheld
      from fct_indicator_values_exact as exact
      left join sdc_withheld as withheld using (indicator_id, model_id, breakdown, place_code)
    ),
    numbers as (
      select *,
        case
          when kind = 'against_population' then denominator
          else ${rounded('denominator')}
        end as denominator_shown,
        case
          when kind = 'median' then round(numerator, decimals)
          when kind = 'ratio' and not (counts and unit = 'share') then round(numerator / denominator, decimals + if(unit = 'share', 2, 0)) * ${rounded('denominator')}
          else ${rounded('numerator')}
        end as numerator_shown
      from judged
    )
    select indicator_id, model_id, level, place_code, period, breakdown, category,
      case when status = 'known' and not is_withheld then numerator_shown end as numerator,
      case when status = 'known' and not is_withheld then denominator_shown end as denominator,
      case
        when status <> 'known' or is_withheld then null
        when kind in ('count', 'median') then numerator_shown
        when denominator_shown > 0 then numerator_shown / denominator_shown
      end as value,
      case when status = 'known' and is_withheld then 'suppressed' else status end as status,
      round(covered_share, 3) as covered_share
    from numbers
    order by indicator_id, model_id, level, breakdown, category, place_code`;
}

import { invariant } from '../core/invariant';
import type { Connection } from '../warehouse/database';
import type { DisclosurePolicy } from './policy';

/**
 * The last step before publishing: turns `fct_indicator_values_exact` into `int_figures_protected`, of which
 * the mart `fct_indicator_values` is made.
 *
 * 1. A table (one indicator, model, period, breakdown and place) is published only if each of its atomic cells is 0 or ≥ k. The
 *    cells of a share are the households its numerator rests on and their complement; of everything else, the households
 *    it rests on; of events, the distinct households behind the numerator and behind its complement. What counts facilities and no
 *    household (`personal` false) passes as it is. One failing category withholds the whole table, so there is no blank to solve from its total. Thresholds
 *    are nested, not parts of a whole: each is a table of its own, and rounding guards the difference of two neighbours.
 *    Deprivations overlap, but their contributions add up to one: they are one table.
 * 2. Complement: summed over the withheld children of a published parent each cell must again be 0 or ≥ k, else the
 *    smallest passing sibling is withheld too; when no sibling is left, the parent is.
 * 3. What passes is rounded; rates are taken from the rounded numbers.
 *
 * The fixed point is reached because every turn withholds at least one more table and there are finitely many. A turn looks again only
 * at the parents of what the turn before withheld: whether a table of a parent is exposed depends on its withheld children alone.
 */
export async function protect(
  connection: Connection,
  policy: DisclosurePolicy,
): Promise<{ withheld: number; turns: number }> {
  const { k } = policy;
  const unsafe = (cell: string): string => `(${cell} > 0 and ${cell} < ${k})`;
  await connection.run(`
    create or replace temp table sdc_tables as
    select indicator_id, model_id, period, breakdown, nested_in, row_number() over ()::integer as table_no
    from (select distinct indicator_id, model_id, period, breakdown, ${nestedIn} as nested_in from fct_indicator_values_exact where personal);

    create or replace temp table sdc_places as
    select place_code, row_number() over ()::integer as place_no from dim_places;

    create or replace temp table sdc_cells as
    select table_no, place_no, category, base,
      case
        when contributors is not null then contributors
        when unit <> 'share' or is_count then base
        when counts then numerator
        else round(value * base)
      end as cell,
      case
        when others is not null then others
        when contributors is not null then base - contributors
        when unit <> 'share' or is_count then 0
        when counts then denominator - numerator
        else base - round(value * base)
      end as complement,
      sensitive and base < ${policy.sensitiveBase} and value in (0, 1) as telling
    from (
      select *, kind = 'against_population' as is_count, ${nestedIn} as nested_in
      from fct_indicator_values_exact where status = 'known' and personal
    )
    inner join sdc_tables using (indicator_id, model_id, period, breakdown, nested_in)
    inner join sdc_places using (place_code);

    create or replace temp table sdc_children as
    with pairs as (
      select district_code as parent, place_code as child from dim_places where level = 'tehsil'
      union all select division_code, place_code from dim_places where level = 'district' and division_code is not null
      union all
      select tehsils.division_code, tehsils.place_code
      from dim_places as tehsils inner join dim_places as districts on districts.place_code = tehsils.district_code
      where tehsils.level = 'tehsil' and tehsils.division_code is not null and districts.division_code is null
      union all select province_code, place_code from dim_places where level in ('district', 'division')
      union all select parent_code, place_code from dim_places where level = 'province'
    )
    select parents.place_no as parent_no, children.place_no as child_no
    from pairs
    inner join sdc_places as parents on parents.place_code = pairs.parent
    inner join sdc_places as children on children.place_code = pairs.child;

    create or replace temp table sdc_withheld as
    select distinct table_no, place_no from sdc_cells where ${unsafe('cell')} or ${unsafe('complement')} or telling;

    create or replace temp table sdc_more as select * from sdc_withheld;
  `);
  let turns = 0;
  while (await withholdMore(connection, unsafe)) {
    turns += 1;
    invariant(turns < 1000, 'complementary suppression did not settle');
  }
  await connection.run(publishSql(policy));
  const row = await connection.one(
    "select count(*) filter (where status = 'suppressed')::integer as withheld from int_figures_protected",
  );
  for (const table of ['tables', 'places', 'cells', 'children', 'withheld', 'exposed', 'more']) {
    await connection.run(`drop table sdc_${table}`);
  }
  return { withheld: Number(row?.withheld), turns };
}

/** What parts a breakdown into tables: the threshold where categories are nested, nothing elsewhere. */
const nestedIn = "if(breakdown = 'threshold', category, '')";

async function withholdMore(connection: Connection, unsafe: (cell: string) => string): Promise<boolean> {
  await connection.run(`
    create or replace temp table sdc_exposed as
    with touched as (
      select distinct table_no, parent_no from sdc_more inner join sdc_children on child_no = place_no
    ),
    hidden as (
      select touched.table_no, parent_no, category, sum(cell) as cell, sum(complement) as complement
      from touched
      inner join sdc_children using (parent_no)
      inner join sdc_withheld on sdc_withheld.place_no = child_no and sdc_withheld.table_no = touched.table_no
      inner join sdc_cells on sdc_cells.place_no = child_no and sdc_cells.table_no = touched.table_no
      group by all
    )
    select distinct table_no, parent_no
    from hidden
    anti join sdc_withheld as withheld on withheld.table_no = hidden.table_no and withheld.place_no = hidden.parent_no
    where ${unsafe('hidden.cell')} or ${unsafe('hidden.complement')};

    create or replace temp table sdc_more as
    with siblings as (
      select sdc_exposed.table_no, parent_no, child_no as place_no, sum(base) as base
      from sdc_exposed
      inner join sdc_children using (parent_no)
      inner join sdc_cells on sdc_cells.place_no = child_no and sdc_cells.table_no = sdc_exposed.table_no
      anti join sdc_withheld as withheld on withheld.table_no = sdc_exposed.table_no and withheld.place_no = child_no
      where base > 0
      group by all
    ),
    smallest as (
      select table_no, parent_no, arg_min(place_no, (base, place_no)) as place_no from siblings group by all
    )
    select distinct table_no, coalesce(smallest.place_no, parent_no) as place_no
    from sdc_exposed left join smallest using (table_no, parent_no);

    insert into sdc_withheld select * from sdc_more;
  `);
  const row = await connection.one('select count(*)::integer as more from sdc_more');
  return Number(row?.more) > 0;
}

function publishSql({ roundTo }: DisclosurePolicy): string {
  const rounded = (count: string): string => `round(${count} / ${roundTo}) * ${roundTo}`;
  return `
    create or replace table int_figures_protected as
    with judged as (
      select exact.*, withheld.place_no is not null as is_withheld
      from (select *, ${nestedIn} as nested_in from fct_indicator_values_exact) as exact
      left join sdc_tables using (indicator_id, model_id, period, breakdown, nested_in)
      inner join sdc_places using (place_code)
      left join sdc_withheld as withheld using (table_no, place_no)
    ),
    numbers as (
      select *,
        case
          when kind = 'against_population' or not personal then denominator
          else ${rounded('denominator')}
        end as denominator_shown,
        case
          when not personal then numerator
          when kind in ('median', 'gini') then round(numerator, decimals)
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
        when kind in ('count', 'median', 'gini') then numerator_shown
        when denominator_shown > 0 then numerator_shown / denominator_shown
      end as value,
      case when status = 'known' and is_withheld then 'suppressed' else status end as status,
      round(covered_share, 3) as covered_share,
      kind = 'ratio' and unit = 'share' and counts as counts_its_base
    from numbers`;
}

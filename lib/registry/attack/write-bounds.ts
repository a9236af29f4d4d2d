import type { Ground } from './ground';

/**
 * The temporary table `bounds`: the least and the most that each cell can be, with certainty, for who knows the policy. First from its own figure
 * and the largest noise; then each sum and each part of it narrows the others, until nothing moves or the
 * turns are over. Bounds that contradict one another are left as they are: the attacker then believes something untrue.
 *
 * Of a share the smaller side carries the noise of the table and the other what is left of the perturbed base, so a side
 * that need not be the smaller has the noise of both. Where a household may have several of what is counted nothing is certain.
 */
export async function writeBounds(ground: Ground, turns = 6): Promise<void> {
  const { connection, knows } = ground;
  const { maximum, smallestBase } = knows;
  const most = smallestBase - 1 + maximum;
  await connection.run(`
    create or replace temp table own_bounds as
    with reached as (
      select *, if(breakdown <> 'threshold' and (side = 'base' or kind = 'count' or shown <= shown_base / 2 - 1.5 * ${maximum}), ${maximum}, 2 * ${maximum}) as reach from cells
    )
    select cell,
      case when not one_each then 0 when status = 'banded' and side = 'base' then greatest(0, shown_denominator - ${maximum}) when status = 'known' and shown > 0 then greatest(1, shown - reach) else 0 end::integer as low,
      case
        when not one_each then 1000000000
        when status = 'known' then shown + reach
        when status = 'banded' and side = 'base' then shown_denominator + ${maximum}
        when status = 'banded' and side is distinct from banded_side then shown_denominator + ${maximum}
        else ${most}
      end::integer as high
    from reached;

    create or replace temp table bounds as
    select * from own_bounds where cell in (select whole from sums union select part from sums);
  `);
  for (let turn = 0; turn < turns; turn++) {
    await connection.run(`
      create or replace temp table totals as
      select whole, parts, sum(low) as low, sum(high) as high from sums inner join bounds on bounds.cell = part group by all;

      create or replace temp table narrowed as
      with of_parts as (
        select part as cell, max(wholes.low - (totals.high - own.high)) as low, min(wholes.high - (totals.low - own.low)) as high
        from sums
        inner join totals using (whole, parts)
        inner join bounds as wholes on wholes.cell = sums.whole
        inner join bounds as own on own.cell = sums.part
        group by part
      ),
      of_wholes as (select whole as cell, max(low) as low, min(high) as high from totals group by whole),
      every_one as (select * from of_parts union all select * from of_wholes)
      select cell, max(low) as low, min(high) as high from every_one group by cell;

      create or replace temp table bounds_before as from bounds;
      create or replace temp table bounds as
      with tighter as (
        select cell, before.low as low_before, before.high as high_before,
          greatest(before.low, coalesce(narrowed.low, before.low)) as low, least(before.high, coalesce(narrowed.high, before.high)) as high
        from bounds_before as before left join narrowed using (cell)
      )
      select cell, if(low <= high, low, low_before)::integer as low, least(if(low <= high, high, high_before), 1000000000)::integer as high from tighter;
    `);
    const row = await connection.one(`
      select count(*)::integer as moved from bounds inner join bounds_before using (cell)
      where bounds.low <> bounds_before.low or bounds.high <> bounds_before.high
    `);
    if (Number(row?.moved) === 0) break;
  }
  await connection.run('insert into bounds from own_bounds anti join bounds using (cell)');
}

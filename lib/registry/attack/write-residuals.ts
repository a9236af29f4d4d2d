import type { Ground } from './ground';

/**
 * The temporary table `residuals`: what the sums leave for each cell, from the beliefs about all other cells of each sum: the whole
 * less the other parts, or the parts together. The two sides of a share are no sum here: one figure gives both;
 * nor is a whole of one part that shows the same number: the same households, and the same noise. Normal, and the sums of a cell are taken as independent.
 */
export async function writeResiduals({ connection, knows }: Ground, beliefs: string): Promise<void> {
  await connection.run(`
    create or replace temp table held as
    select cells.cell,
      coalesce(${beliefs}.mean, shown, ${knows.smallestBase / 2}) as mean,
      coalesce(${beliefs}.variance, if(shown is null, ${knows.smallestBase ** 2}, ${knows.variance} * if(kind = 'count' or side = 'base', 1, 2))) as variance
    from cells left join ${beliefs} using (cell);

    create or replace temp table residuals as
    with alone as (
      select whole, parts from sums
      inner join cells as part_cells on part_cells.cell = part
      inner join cells as wholes on wholes.cell = whole
      group by whole, parts
      having count(*) filter (part_cells.shown is null or part_cells.shown > 0) = 1 and max(part_cells.shown) = any_value(wholes.shown)
    ),
    telling as (from sums anti join alone using (whole, parts) where parts <> 'sides'),
    totals as (
      select whole, parts, sum(mean) as mean, sum(variance) as variance from telling inner join held on held.cell = part group by all
    ),
    estimates as (
      select part as cell, wholes.mean - (totals.mean - own.mean) as mean, wholes.variance + totals.variance - own.variance as variance
      from telling as sums
      inner join totals using (whole, parts)
      inner join held as wholes on wholes.cell = sums.whole
      inner join held as own on own.cell = sums.part
      union all
      select whole, mean, variance from totals
    )
    select cell, sum(mean / variance) / sum(1 / variance) as mean, sum(1 / variance) as precision from estimates group by cell;
  `);
}

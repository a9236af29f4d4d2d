import type { Ground } from './ground';
import { rowOfSql } from './noise-rows-sql';
import { largestWeighed } from './write-priors';

/** Cells are weighed in so many parts, so that memory stays small. */
const parts = 8;

/**
 * The temporary table `name`: for each small cell and count from 0 the probability the attacker gives it: prior × own figure, and with
 * `residuals` (cell, mean, precision) × what the sums around it leave for it. `held` is what he then holds likeliest, with its probability
 * (`certainty`). `likeliest` and `guessed` are his answer and that of the prior alone of counts up to 10. Neither holds
 * a positive number, a band or what is withheld for 0 (rows of payments and complaints stand only where there are some); a published 0 may be one.
 */
export async function writeBeliefs(ground: Ground, name: string, residuals: string | null): Promise<void> {
  const { connection, knows } = ground;
  const ofPart = (part: number): string => `
    with grid as (select unnest(range(0, ${largestWeighed + 1}))::integer as count),
    banded as (
      select grid.count, coalesce(sum(probability) filter (grid.count + noise < ${knows.smallestBase}), 1) as probability
      from grid left join noises on noises.count = ${rowOfSql('grid.count', knows)} group by grid.count
    ),
    weighed as (
      select cells.cell, grid.count, if(shown = 0, 0, 1) as least_told,
        lgamma(exposure + 1) - lgamma(grid.count + 1) - lgamma(exposure - grid.count + 1)
          + lgamma(grid.count + rate * likeness) + lgamma(exposure - grid.count + (1 - rate) * likeness) - lgamma(exposure + likeness)
          + lgamma(likeness) - lgamma(rate * likeness) - lgamma((1 - rate) * likeness) as of_prior,
        case
          when grid.count = 0 then if(coalesce(shown, 0) = 0, 0, -40)
          when status = 'banded' then ln(greatest(1e-15, banded.probability))
          when status <> 'known' then 0
          when kind = 'count' or shown <= shown_base / 2 then ln(coalesce(noises.probability, 1e-15))
          else -pow(shown - grid.count, 2) / (4 * ${knows.variance})
        end as of_figure,
        ${residuals === null ? '0' : 'coalesce(-pow(grid.count - residuals.mean, 2) * residuals.precision / 2, 0)'} as of_sums
      from priors
      inner join cells using (cell)
      inner join grid on grid.count <= exposure
      inner join banded using (count)
      left join noises on noises.count = ${rowOfSql('grid.count', knows)} and noises.noise = round(shown) - grid.count
      ${residuals === null ? '' : `left join ${residuals} as residuals on residuals.cell = priors.cell`}
      where priors.cell % ${parts} = ${part}
    ),
    peaked as (
      select *, of_prior + of_figure + of_sums as weight, max(of_prior + of_figure + of_sums) over (partition by cell) as top
      from weighed
    ),
    scaled as (select cell, count, least_told, of_prior, exp(weight - top) as likely from peaked)
    select cell, sum(likely * count) / sum(likely) as mean,
      greatest(0.05, sum(likely * count * count) / sum(likely) - pow(sum(likely * count) / sum(likely), 2)) as variance,
      arg_max(count, likely) as held, max(likely) / sum(likely) as certainty,
      arg_max(count, likely) filter (count between least_told and 10) as likeliest,
      arg_max(count, of_prior) filter (count between least_told and 10) as guessed
    from scaled group by cell`;
  await connection.run(`create or replace temp table ${name} as ${ofPart(0)}`);
  for (let part = 1; part < parts; part++) await connection.run(`insert into ${name} ${ofPart(part)}`);
}

import type { Connection } from '../../warehouse/database';
import { type Asked, type ProtectedFigure, protectedFigures } from './protected-figures.test-support';

/** How many households each of 30 tehsils has: 15 to 400, evenly in their logarithm. */
export const tehsilSizes = Array.from({ length: 30 }, (_, at) => Math.round(15 * (400 / 15) ** (at / 29)));

const uniform = (...of: string[]): string => `(hash(${of.join(', ')}) >> 11)::double / 9007199254740992`;

const drawsOfAsMany = (copies: number): string => `
  select tehsil, copy, draw, hash(tehsil, copy, draw, 'draw') % size as household
  from (select distinct tehsil, size from made_households), range(1, ${copies + 1}) as copies(copy), range(400) as numbers(draw)
  where draw < size`;

/** Poisson's distribution function of mean 1, from 0 on. */
const poisson = [1, 2, 2.5, 8 / 3, 65 / 24, 163 / 60].map((sum) => sum / Math.E);
const poissonDraws = (copies: number): string => `
  select tehsil, copy, household, household * 10 + time as draw
  from (select *, ${uniform('tehsil', 'copy', 'household', "'poisson'")} as u from made_households, range(1, ${copies + 1}) as copies(copy)),
    range(${poisson.length}) as times(time)
  where u >= list_extract([${poisson.join(', ')}], time::integer + 1)`;

/**
 * A made-up registry of 30 tehsils and `copies` resamples of each, every draw a household of its own with its own key: as if the households
 * had been drawn anew, as many as there are or, where `isPoisson`, each as often as Poisson's law of mean 1 says. Gives each published figure
 * with the figure of the tehsil it was drawn from.
 */
export async function resampledFigures(
  connection: Connection,
  asked: readonly Asked[],
  { copies, isPoisson }: { copies: number; isPoisson: boolean },
): Promise<(ProtectedFigure & { size: number; truth: number })[]> {
  await connection.run(`
    create or replace temp table made_households as
    with tehsils as (select unnest([${tehsilSizes.join(', ')}]) as size, unnest(range(30)) as tehsil),
    drawn as (
      select tehsil, size, household, ${uniform('tehsil', 'household', "'a'")} as u, ${uniform('tehsil', 'household', "'b'")} as v,
        ${uniform('tehsil', 'household', "'c'")} as w, ${uniform('tehsil', "'level'")} as level
      from tehsils, range(400) as numbers(household) where household < size
    )
    select tehsil, size, household, u < 0.2 + 0.6 * level as common, u < 0.02 + 0.06 * level as rare, v < 0.93 as usual,
      1 + floor(11 * v * v)::integer as persons, if(w < 0.1 + 0.3 * level, 1 + floor(11 * v * v)::integer, 0) as together,
      list_sum(list_transform(range(1 + floor(11 * v * v)::integer),
        person -> (${uniform('tehsil', 'household', 'person')} < (0.1 + 0.3 * level) * if(w < 0.3, 2, 0.6))::integer))::integer as ill,
      round(1500 * exp(sqrt(-2 * ln(greatest(u, 1e-9))) * cos(6.283185307 * w) * 0.5 + level), 2) as consumption,
      if(u < 0.2 + 0.6 * level, round((1 - u)::decimal(18, 4) * w::decimal(18, 4), 4), 0)::decimal(18, 4) as gap,
      if(u < 0.2 + 0.6 * level, 10500 * (1 + floor(3 * w)), 0)::integer as money
    from drawn`);
  const originals = await protectedFigures(
    connection,
    "select 'T' || tehsil || '-0' as place_code, tehsil || ' ' || household as id, * exclude (tehsil) from made_households",
    asked,
  );
  const truths = new Map(
    originals.map((row) => [`${row.indicator_id} ${row.place_code.split('-')[0]}`, row.true_value]),
  );
  const figures = await protectedFigures(
    connection,
    `with draws as (${isPoisson ? poissonDraws(copies) : drawsOfAsMany(copies)})
    select 'T' || tehsil || '-' || copy as place_code, tehsil || ' ' || copy || ' ' || draw as id, made.* exclude (tehsil, household, size)
    from draws inner join made_households as made using (tehsil, household)`,
    asked,
  );
  return figures.map((row) => {
    const tehsil = Number(/\d+/.exec(row.place_code)?.[0]);
    return {
      ...row,
      size: tehsilSizes[tehsil] as number,
      truth: truths.get(`${row.indicator_id} T${tehsil}`) ?? Number.NaN,
    };
  });
}

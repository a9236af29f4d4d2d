import type { Attack } from '../attack';
import { schemasOf } from '../ground';
import { judge } from '../judge';
import { noiseRowsSql, rowOfSql } from '../noise-rows-sql';
import { writeCells } from '../write-cells';

/**
 * Knows: a chain of snapshots in which one household of a place changed each time, so that all of its noise was drawn anew, and the perturbation table.
 * Does: averages each count over the snapshots, or takes the count under which all the figures together are likeliest.
 * Learns: counts of 1–10 that stayed the same throughout; the better of the two ways counts.
 */
const attack: Attack = {
  name: 'average-over-redraws',
  needs: 'chain',
  async run(ground) {
    const { connection, knows, snapshots } = ground;
    await connection.run(`
      create or replace temp table redrawn (snapshot integer, cell_key varchar, place_code varchar, truth integer, shown double);
      create or replace temp table table_rows as
      from ${noiseRowsSql(knows)};
    `);
    for (let snapshot = 0; snapshot < snapshots; snapshot++) {
      await writeCells(ground, snapshot);
      await connection.run(`
        insert into redrawn
        select ${snapshot}, concat_ws('|', indicator_id, model_id, period, breakdown, category, side, place_code), place_code, truth, shown
        from cells
        where one_each and side <> 'base' and status = 'known' and (kind = 'count' or shown <= shown_base / 2) and truth between 1 and 10
      `);
    }
    const pairs = Array.from({ length: snapshots - 1 }, (_, pair) => pair);
    const row = await connection.one(`
      with unlike as (
        ${pairs
          .map(
            (pair) => `
            select ${pair} as pair, above.place_code
            from ${schemasOf(pair).records}.stg_households as before
            left join ${schemasOf(pair + 1).records}.stg_households as after using (household_id)
            inner join ${schemasOf(pair).records}.int_places_above as above on above.tehsil_code = before.place_code
            where hash(before) is distinct from hash(after)
            group by all`,
          )
          .join(' union all ')}
      ),
      always as (select place_code from unlike group by place_code having count(distinct pair) = ${pairs.length}),
      steady as (
        select cell_key, any_value(truth) as truth, avg(shown) as mean, list(shown) as figures
        from redrawn semi join always using (place_code)
        group by cell_key having count(*) = ${snapshots} and count(distinct truth) = 1
      ),
      figures as (select cell_key, round(unnest(figures)) as shown from steady),
      weighed as (
        select cell_key, candidates.count, sum(ln(coalesce(probability, 1e-12))) as weight
        from figures cross join (select unnest(range(1, 20)) as count) as candidates
        left join table_rows on table_rows.count = ${rowOfSql('candidates.count', knows)} and noise = shown - candidates.count
        group by all
      ),
      likeliest as (select cell_key, arg_max(count, weight) as count from weighed group by cell_key)
      select count(*)::integer as tried, avg((round(mean) = truth)::integer) as averaged, avg((likeliest.count = truth)::integer) as likeliest
      from steady inner join likeliest using (cell_key)
    `);
    return [
      judge(attack.name, `counts of 1–10 read exactly from ${snapshots} snapshots`, {
        tried: Number(row?.tried),
        found: Math.max(Number(row?.averaged), Number(row?.likeliest)),
        unit: 'share',
        atMost: 0.45,
      }),
    ];
  },
};

export default attack;

import { fctModelPairs } from '../../../../data/models/marts/fct_model_pairs.schema';
import { withNoiseSql } from '../../../measures/disclosure/noise-sql';
import { perturbedTableSql } from '../../../measures/disclosure/perturbed-table-sql';
import type { DisclosurePolicy } from '../../../measures/disclosure/policy';
import { nationCode } from '../../../science/geography/place';
import type { Connection } from '../../../warehouse/database';
import type { Mart } from '../../../warehouse/mart';
import { createMartSql } from '../../../warehouse/write-mart';
import type { TargetedModel } from './targeted-model';

const cells = ['in_both', 'only_a', 'only_b', 'in_neither'];

/** Writes `fct_model_pairs` from `targeting_values`: for each two models whose first has a cut-off, who is in under which, and how alike they rank. */
export async function pairModels(
  connection: Connection,
  models: readonly TargetedModel[],
  policy: DisclosurePolicy,
): Promise<void> {
  await connection.run(createMartSql(fctModelPairs as unknown as Mart));
  for (const [index, a] of models.entries()) {
    for (const b of models.slice(index + 1)) {
      if (a.cutOff === null) continue;
      const equal = await scoreAtRate(connection, a, b);
      const rules = [
        ...(b.cutOff === null ? [] : [{ rule: 'official', lineB: b.cutOff }]),
        ...(equal === null ? [] : [{ rule: 'equal_rate', lineB: equal }]),
      ];
      await connection.run(rankSql(a, b, policy));
      for (const { rule, lineB } of rules) {
        const [inA, inB] = [`${a.column} <= ${a.cutOff}`, `${b.column} <= ${lineB}`];
        const rows = `
          select above.place_code, record_key, case when ${inA} and ${inB} then 'in_both' when ${inA} then 'only_a'
            when ${inB} then 'only_b' else 'in_neither' end as cell
          from targeting_values inner join int_places_above as above using (tehsil_code)
          where ${a.column} is not null and ${b.column} is not null and above.level <> 'division'`;
        await connection.run(`
          insert into fct_model_pairs by name
          select '${a.id}' as model_a, '${b.id}' as model_b, '${rule}' as rule, level, place_code, ${cells.join(', ')}, rank_correlation
          from (${perturbedTableSql(rows, cells, policy)})
          inner join (select place_code, level from dim_places) as places using (place_code)
          left join targeting_ranks using (place_code)
          order by all`);
      }
    }
  }
  await connection.run('drop table if exists targeting_ranks');
}

/** The standing under `b` at or below which as large a share lies as is in under `a`; null where nobody is scored by both. */
async function scoreAtRate(connection: Connection, a: TargetedModel, b: TargetedModel): Promise<number | null> {
  const both = `from targeting_values where ${a.column} is not null and ${b.column} is not null`;
  const [share] = await connection.all(`select avg((${a.column} <= ${a.cutOff})::integer) as rate ${both}`);
  if (typeof share?.rate !== 'number') return null;
  const [line] = await connection.all(`select quantile_type_7(${b.column}, [${share.rate}])[1] as score ${both}`);
  return typeof line?.score === 'number' ? line.score : null;
}

/**
 * Spearman by province and for the nation from counts by tenths of a point, moved by a number of variance 1 times 6 ÷ n, about the most
 * that one household moves it by; a correlation without variation is null.
 */
const rankSql = (a: TargetedModel, b: TargetedModel, policy: DisclosurePolicy): string => `
  create or replace temp table targeting_ranks as
  with counted as (
    select province_code, round(${a.column}, 1) as a, round(${b.column}, 1) as b, count(*)::double as n, bit_xor(record_key) as key,
      min(record_key) as least
    from targeting_values where ${a.column} is not null and ${b.column} is not null
    group by all
  ),
  placed as (
    select province_code as place_code, a, b, n, key, least from counted where province_code is not null
    union all select '${nationCode}', a, b, sum(n), bit_xor(key), min(least) from counted group by all
  ),
  ranks_a as (
    select place_code, a, sum(sum(n)) over (partition by place_code order by a) - sum(n) / 2 as rank_a from placed group by place_code, a
  ),
  ranks_b as (
    select place_code, b, sum(sum(n)) over (partition by place_code order by b) - sum(n) / 2 as rank_b from placed group by place_code, b
  ),
  means as (
    select place_code, sum(n) / 2 as mean, sum(n) as households, bit_xor(key) as key, min(least) as least
    from placed group by place_code
  ),
  sums as (
    select place_code, means.households, means.key, means.least, sum(n * (rank_a - mean) * (rank_b - mean)) as together,
      sum(n * (rank_a - mean) ** 2) as alone_a, sum(n * (rank_b - mean) ** 2) as alone_b
    from placed
    inner join ranks_a using (place_code, a)
    inner join ranks_b using (place_code, b)
    inner join means using (place_code)
    group by all
  ),
  moved as (
    ${withNoiseSql(
      '(select * from sums inner join int_place_keys using (place_code))',
      {},
      { shift: { key: 'key', least: 'least', place: 'place_key', of: 'together' } },
      policy,
    )}
  )
  select place_code, case when alone_a > 0 and alone_b > 0
      then round(greatest(-1, least(1, together / sqrt(alone_a * alone_b) + shift * 6 / households)), 3) end as rank_correlation
  from moved`;

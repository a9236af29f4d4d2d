import { fctTargetingErrors } from '../../../data/models/marts/fct_targeting_errors.schema';
import type { DisclosurePolicy } from '../../disclosure/policy';
import { shownPlaces } from '../../disclosure/shown-places';
import { nationCode } from '../../geography/place';
import type { Connection } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { createMartSql } from '../../warehouse/write-mart';
import type { TargetedModel } from './measure-targeting';
import { publishCells } from './publish-cells';

const shares = [0.2, 0.3, 0.4];
const cells = ['targeted_poor', 'missed_poor', 'targeted_non_poor', 'left_non_poor'];

/**
 * Writes `fct_targeting_errors` from `targeting_values`, where consumption is known. Poor are the households at or below the nation's quantile of
 * consumption (R type 7), over all households whose consumption is known; at the fixed rate the in are those at or below the same quantile
 * of the score over the households that are judged.
 */
export async function judgeTargeting(
  connection: Connection,
  models: readonly TargetedModel[],
  { k, roundTo }: DisclosurePolicy,
): Promise<void> {
  await connection.run(createMartSql(fctTargetingErrors as unknown as Mart));
  for (const { id, column, cutOff } of models) {
    const lines = shares.map((share, index) => ({ share, poor: `poor[${index + 1}]`, rate: `rate[${index + 1}]` }));
    const cases = lines.flatMap(({ share, poor, rate }) => [
      { share, poor, rule: 'fixed_rate', line: rate },
      ...(cutOff === null ? [] : [{ share, poor, rule: 'fixed_line', line: String(cutOff) }]),
    ]);
    await connection.run(`
      create or replace temp table targeting_judged as
      with lines as (
        select quantile_type_7(consumption, [${shares.join(', ')}]) as poor,
          quantile_type_7(if(consumption is not null, ${column}, null), [${shares.join(', ')}]) as rate
        from targeting_values
      ),
      judged as (
        select province_code, consumption, ${column} as score from targeting_values where consumption is not null and ${column} is not null
      ),
      counted as (
        ${cases
          .map(
            ({ share, poor, rule, line }) => `
        select ${share} as poor_share, '${rule}' as rule, province_code,
          count(*) filter (where consumption <= ${poor} and score <= ${line})::double as targeted_poor,
          count(*) filter (where consumption <= ${poor} and score > ${line})::double as missed_poor,
          count(*) filter (where consumption > ${poor} and score <= ${line})::double as targeted_non_poor,
          count(*) filter (where consumption > ${poor} and score > ${line})::double as left_non_poor
        from judged cross join lines group by all`,
          )
          .join(' union all ')}
      )
      select poor_share, rule, 'province' as level, province_code as place_code, ${cells.join(', ')} from counted where province_code is not null
      union all
      select poor_share, rule, 'nation', '${nationCode}', ${cells.map((cell) => `sum(${cell})`).join(', ')} from counted group by poor_share, rule`);
    for (const { share, rule } of cases) {
      const those = `from targeting_judged where poor_share = ${share} and rule = '${rule}'`;
      const rows = await connection.all(`select place_code, ${cells.join(', ')} ${those}`);
      const shown = shownPlaces(
        rows.map((row) => ({
          place: String(row.place_code),
          parent: row.place_code === nationCode ? null : nationCode,
          cells: cells.map((cell) => Number(row[cell])),
        })),
        k,
      );
      await publishCells(
        connection,
        'fct_targeting_errors',
        shown,
        `
        select '${id}' as model_id, poor_share, rule, level, place_code,
          ${cells.map((cell) => `round(${cell} / ${roundTo}) * ${roundTo} as ${cell}`).join(', ')}
        ${those}`,
      );
    }
  }
  await connection.run('drop table if exists targeting_judged');
}

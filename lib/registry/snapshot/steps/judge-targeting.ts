import { fctTargetingErrors } from '../../../../data/models/marts/fct_targeting_errors.schema';
import { perturbedTableSql } from '../../../measures/disclosure/perturbed-table-sql';
import type { DisclosurePolicy } from '../../../measures/disclosure/policy';
import { nationCode } from '../../../science/geography/place';
import type { Connection } from '../../../warehouse/database';
import type { Mart } from '../../../warehouse/mart';
import { createMartSql } from '../../../warehouse/write-mart';
import type { TargetedModel } from './targeted-model';

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
  policy: DisclosurePolicy,
): Promise<void> {
  await connection.run(createMartSql(fctTargetingErrors as unknown as Mart));
  for (const { id, column, cutOff } of models) {
    const lines = shares.map((share, index) => ({ share, poor: `poor[${index + 1}]`, rate: `rate[${index + 1}]` }));
    const cases = lines.flatMap(({ share, poor, rate }) => [
      { share, poor, rule: 'fixed_rate', line: rate },
      ...(cutOff === null ? [] : [{ share, poor, rule: 'fixed_line', line: String(cutOff) }]),
    ]);
    for (const { share, rule, poor, line } of cases) {
      const rows = `
        with lines as (
          select quantile_type_7(consumption, [${shares.join(', ')}]) as poor,
            quantile_type_7(case when consumption is not null then ${column} end, [${shares.join(', ')}]) as rate
          from targeting_values
        ),
        judged as (
          select province_code, record_key,
            case when consumption <= ${poor} and ${column} <= ${line} then 'targeted_poor' when consumption <= ${poor} then 'missed_poor'
              when ${column} <= ${line} then 'targeted_non_poor' else 'left_non_poor' end as cell
          from targeting_values cross join lines
          where consumption is not null and ${column} is not null
        )
        select province_code as place_code, record_key, cell from judged where province_code is not null
        union all select '${nationCode}', record_key, cell from judged`;
      await connection.run(`
        insert into fct_targeting_errors by name
        select '${id}' as model_id, ${share} as poor_share, '${rule}' as rule,
          if(place_code = '${nationCode}', 'nation', 'province') as level, place_code, ${cells.join(', ')}
        from (${perturbedTableSql(rows, cells, policy)})
        order by all`);
    }
  }
}

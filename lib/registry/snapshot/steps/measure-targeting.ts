import type { DisclosurePolicy } from '../../../measures/disclosure/policy';
import { cutOffColumn, scoreColumn } from '../../../measures/indicators/measurement';
import { cutOffInForce } from '../../../science/pmt/cut-off';
import type { PmtModel } from '../../../science/pmt/model';
import type { Connection } from '../../../warehouse/database';
import { distributeScores } from './distribute-scores';
import { judgeTargeting } from './judge-targeting';
import { pairModels } from './pair-models';
import type { TargetedModel } from './targeted-model';

/**
 * What the targeting lab rests on, from one pass over the scored households: score distributions, pairs of models and errors against
 * consumption. `targeting_values` holds each household's tehsil, record key, groups, persons, consumption and, for each model, its
 * standing: the score less what its own cut-off exceeds the one for everybody, so that standing ≤ cut-off says who is in.
 */
export async function measureTargeting(
  connection: Connection,
  models: readonly PmtModel[],
  asOf: string,
  policy: DisclosurePolicy,
): Promise<void> {
  const targeted = models.map((model, index): TargetedModel => {
    const cutOff = cutOffInForce(model, asOf);
    const all = model.cutOffs.map(({ score }) => score).sort((one, other) => one - other);
    return {
      id: model.id,
      column: `standing_${index}`,
      cutOff,
      official: [...new Set(cutOff === null ? all : [cutOff, ...all])],
    };
  });
  const standings = targeted.map(({ column, cutOff }, index) => {
    const score = scoreColumn(index);
    return cutOff === null
      ? `${score} as ${column}`
      : `round(${score} - (${cutOffColumn(index)} - ${cutOff}), 6) as ${column}`;
  });
  await connection.run(`
    create or replace temp table targeting_values as
    with households as (
      select place_code as tehsil_code, record_key, coalesce(area_type, 'unknown') as area_type, coalesce(head_sex, 'unknown') as head_sex,
        disability_group as disability, household_size::double as persons, consumption_pkr_month::double as consumption,
        ${standings.join(', ')}
      from int_households_scored
    ),
    edges as (
      select quantile_type_7(consumption, [0.2, 0.3, 0.4, 0.6, 0.8]) as edge from households
    )
    select households.*, places.province_code,
      case when consumption is not null
        then ((consumption > edge[1])::integer + (consumption > edge[3])::integer + (consumption > edge[4])::integer
          + (consumption > edge[5])::integer + 1)::varchar end as consumption_fifth,
      case when consumption > edge[2] then 'other' when consumption is not null then 'poor' end as poorest_30
    from households
    inner join dim_places as places on places.place_code = tehsil_code
    cross join edges
  `);
  await distributeScores(connection, targeted, policy);
  await pairModels(connection, targeted, policy);
  await judgeTargeting(connection, targeted, policy);
  await connection.run('drop table targeting_values');
}

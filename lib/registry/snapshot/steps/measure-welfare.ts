import type { Indicator } from '../../../measures/indicators/indicator';
import { scoreColumn } from '../../../measures/indicators/measurement';
import type { Connection } from '../../../warehouse/database';
import { measureThresholds } from './measure-thresholds';
import { takeDeciles } from './take-deciles';
import { giniMeasurements, takeGini } from './take-gini';

/**
 * What does not add up from one row of cells: the score's poverty measures at every threshold, Gini coefficients and
 * deciles. The values they need are read from the scored households once, into `welfare_values`: tehsil_code,
 * record_key, household_size, consumption_pkr_month, a score for each model, a value and a weight for each Gini coefficient.
 */
export async function measureWelfare(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
): Promise<void> {
  const coefficients = giniMeasurements(indicators, modelIds);
  const columns = [
    ...modelIds.map((_, model) => scoreColumn(model)),
    ...coefficients.flatMap(({ value, weight, columns }) => [
      `(${value})::double as ${columns.value}`,
      `(${weight})::double as ${columns.weight}`,
    ]),
  ];
  await connection.run(`
    create or replace temp table welfare_values as
    select place_code as tehsil_code, record_key, household_size, consumption_pkr_month, ${columns.join(', ')}
    from int_households_scored
  `);
  await measureThresholds(connection, indicators, modelIds);
  await takeGini(connection, coefficients);
  await takeDeciles(connection, modelIds);
  await connection.run('drop table welfare_values');
}

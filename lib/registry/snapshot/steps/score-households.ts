import { cutOffColumn, scoreColumn } from '../../../measures/indicators/measurement';
import { cutOffSql } from '../../../science/pmt/cut-off';
import type { PmtModel } from '../../../science/pmt/model';
import { toSql } from '../../../science/pmt/to-sql';
import type { Connection } from '../../../warehouse/database';

/**
 * `int_households_scored`: every described household with its score and cut-off under each model. A view, so that each
 * pass computes the scores it needs while it scans and nothing is written twice.
 */
export async function scoreHouseholds(
  connection: Connection,
  models: readonly PmtModel[],
  asOf: string,
): Promise<void> {
  const columns = models.map(
    (model, index) =>
      `(${toSql(model).score})::double as ${scoreColumn(index)}, (${cutOffSql(model, asOf)})::double as ${cutOffColumn(index)}`,
  );
  await connection.run(
    `create or replace view int_households_scored as select *, ${columns.join(', ')} from int_households_described`,
  );
}

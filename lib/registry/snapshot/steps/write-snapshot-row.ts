import type { z } from 'zod';
import { dimSnapshot } from '../../../../data/models/marts/dim_snapshot.schema';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';

type SnapshotRow = z.output<typeof dimSnapshot.columns>;
type Counted = 'survey_first_on' | 'survey_last_on' | 'payments_to' | 'households' | 'persons' | 'records' | 'rejected';

/**
 * Writes the one row that says what this snapshot is, its counts exact until `protectAccounts` puts published ones in their place; the days of
 * the first and the last survey, which may be those of one household, are told to the year.
 */
export async function writeSnapshotRow(connection: Connection, row: Omit<SnapshotRow, Counted>): Promise<SnapshotRow> {
  const counted = await connection.one(`
    select
      (select year(min(survey_date))::varchar || '-01-01' from raw_households) as survey_first_on,
      (select year(max(survey_date))::varchar || '-12-31' from raw_households) as survey_last_on,
      (select max(period) from raw_payments) as payments_to,
      (select count(*)::double from raw_households) as households,
      (select coalesce(sum(household_size), 0)::double from raw_households) as persons,
      (select coalesce(sum(records), 0)::double from load_files where table_name = 'households') as records,
      (select coalesce(sum(rejected), 0)::double from load_files where table_name = 'households') as rejected
  `);
  const whole = dimSnapshot.columns.parse({ ...row, ...counted });
  await writeMart(connection, dimSnapshot, [whole]);
  return whole;
}

import { join } from 'node:path';
import { Database } from '../../warehouse/database';
import type { SnapshotQuestion } from './snapshot-question';

/** True where the published figures of an indicator are shares that count what they stand on: those that have a smoothed rate. */
export async function countsItsBase({ folder, snapshot, indicator, level }: SnapshotQuestion): Promise<boolean> {
  const database = await Database.openReadOnly(join(folder, snapshot, 'published.duckdb'));
  const connection = await database.connect();
  try {
    const row = await connection.one(
      `select count(figures.smoothed) > 0 as counts
      from fct_indicator_values as figures inner join dim_indicators as indicators using (indicator_id)
      where level = $level and breakdown = 'none'
        and (indicator_id = $indicator or list_contains(string_split(also_called, ','), $indicator))`,
      { level, indicator },
    );
    return row?.counts === true;
  } finally {
    connection.close();
    database.close();
  }
}

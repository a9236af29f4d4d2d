import { existsSync } from 'node:fs';
import { foundDamaged, publishedFile, snapshotBefore } from '../../../warehouse/damaged-snapshots';
import { type Connection, WarehouseError } from '../../../warehouse/database';
import { currentSnapshotId } from '../../../warehouse/published';

/**
 * `fct_indicator_history`: the wholes of this snapshot and of those published before it, as they were published, so that
 * a trend outlives the files it came from. A definition whose checksum differs marks a break. What was published under another disclosure
 * policy is left behind; rows of another disclosure key are kept and name it. A damaged file gives way to the one before.
 */
export async function carryHistory(connection: Connection, dataFolder: string): Promise<void> {
  await connection.run(`
    create or replace table fct_indicator_history as
    with definitions as (
      select indicator_id, '' as model_id, md5(concat_ws('|', numerator_sql, denominator_sql, kind)) as checksum
      from dim_indicators where not per_model
      union all
      select indicator_id, model_id, md5(concat_ws('|', numerator_sql, denominator_sql, kind, models.checksum, cut_off))
      from dim_indicators cross join dim_pmt_models as models where per_model
    )
    select snapshot_id, as_of_on, round, synthetic, indicator_id, model_id, level, place_code, numerator, denominator, value,
      estimate, status, interval_low, interval_high, figures.households, disclosure_policy, disclosure_key,
      checksum as definition_checksum
    from fct_indicator_values as figures
    inner join definitions using (indicator_id, model_id)
    cross join dim_snapshot
    where breakdown = 'none' and indicator_id in (
      select indicator_id from dim_indicators where grain in ('households', 'deprived_households')
    )
  `);
  let previous = currentSnapshotId(dataFolder);
  while (previous !== null && existsSync(publishedFile(dataFolder, previous))) {
    try {
      await carryFrom(connection, publishedFile(dataFolder, previous));
      return;
    } catch (problem) {
      if (!(problem instanceof WarehouseError) || !(await foundDamaged(dataFolder, previous))) throw problem;
      previous = snapshotBefore(dataFolder, previous);
    }
  }
}

/** Nothing where the file cannot be read to its end. */
async function carryFrom(connection: Connection, path: string): Promise<void> {
  await connection.run(`attach '${path.replaceAll("'", "''")}' as previous (read_only)`);
  try {
    if (!(await namesItsPolicy(connection))) return;
    await connection.run(`
      insert into fct_indicator_history by name
      with settings as (select snapshot_id as own, boundary_set as own_set, synthetic as own_synthetic, as_of_on as own_day,
          split_part(disclosure_policy, ':', 1) as own_policy
        from dim_snapshot),
      recent as (
        select snapshot_id from previous.fct_indicator_history where snapshot_id <> (select own from settings)
        group by snapshot_id order by max(as_of_on) desc limit 11
      )
      select history.* from previous.fct_indicator_history as history
      semi join recent on recent.snapshot_id = history.snapshot_id
      where history.synthetic = (select own_synthetic from settings)
        and history.as_of_on <= (select own_day from settings)
        and (select boundary_set from previous.dim_snapshot) = (select own_set from settings)
        and split_part(history.disclosure_policy, ':', 1) = (select own_policy from settings)
    `);
  } finally {
    await connection.run('detach previous');
  }
}

/** False for a file of before history named its policy; another policy is told by the rows. */
async function namesItsPolicy(connection: Connection): Promise<boolean> {
  const named = await connection.all(`
    select 1 from duckdb_columns()
    where database_name = 'previous' and table_name = 'fct_indicator_history' and column_name = 'disclosure_policy'`);
  return named.length > 0;
}

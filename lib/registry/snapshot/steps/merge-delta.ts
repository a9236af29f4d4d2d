import { join } from 'node:path';
import type { Connection } from '../../../warehouse/database';
import type { TableContract } from '../../extract/contract';
import { findRemovalSlips } from './find-removal-slips';

/**
 * A delta stands on the snapshot before it: households and members are replaced by id, listed removals leave with their
 * members, every other table is appended by its key. Loading the same delta twice adds nothing the second time.
 */
export async function mergeDelta(
  connection: Connection,
  baseFolder: string,
  contracts: readonly TableContract[],
): Promise<{ kept: number; removed: number }> {
  const path = join(baseFolder, 'records.duckdb');
  await connection.run(`attach '${path.replaceAll("'", "''")}' as base (read_only)`);
  try {
    await findRemovalSlips(connection, 'base.raw_households');
    await connection.run(`
      create or replace temp table delta_removed as select distinct household_id from raw_removed_households;
      delete from raw_households where household_id in (from delta_removed);
      delete from raw_members where household_id in (from delta_removed);
    `);
    for (const { table, key } of contracts) {
      if (table === 'removed_households' || key.length === 0) continue;
      const belongs = table === 'households' || table === 'members';
      await connection.run(`
        insert into raw_${table} by name
        select base.* from base.raw_${table} as base
        anti join raw_${table} as newer on ${key.map((column) => `newer.${column} = base.${column}`).join(' and ')}
        ${belongs ? 'anti join delta_removed as removed on removed.household_id = base.household_id' : ''}
      `);
    }
    const row = await connection.one(`select
      (select count(*)::double from raw_households) as kept,
      (select count(*)::double from delta_removed semi join base.raw_households using (household_id)) as removed`);
    return { kept: Number(row?.kept), removed: Number(row?.removed) };
  } finally {
    await connection.run('detach base');
  }
}

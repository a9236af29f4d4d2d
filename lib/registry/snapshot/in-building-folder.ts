import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal, Result } from '../../core/result';
import { pruneSnapshots } from './catalogue';
import { leaveForNextStart } from './leave-for-next-start';
import { clearLeftovers } from './leftovers';
import { takeLoadLock } from './lock';

/**
 * Lends a hidden folder of the data folder to whoever builds a snapshot, one at a time: what interrupted loads left is cleared
 * first, old snapshots are pruned after a success, and the folder is gone afterwards, however the work ends.
 */
export async function inBuildingFolder<Value, Problem extends Refusal>(
  dataFolder: string,
  build: (built: string) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | Refusal>> {
  const lock = await takeLoadLock(dataFolder);
  if (!lock.ok) return lock;
  const built = join(dataFolder, `.building-${process.pid}`);
  try {
    clearLeftovers(dataFolder);
    mkdirSync(built, { recursive: true });
    const outcome = await build(built);
    if (outcome.ok) leaveForNextStart(() => pruneSnapshots(dataFolder));
    return outcome;
  } finally {
    leaveForNextStart(() => rmSync(built, { recursive: true, force: true }));
    lock.value.release();
  }
}

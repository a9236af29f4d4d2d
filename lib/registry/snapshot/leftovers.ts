import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { currentSnapshotId } from '../../warehouse/published';
import { finishReplacing, isStandIn } from './place-snapshot';

const ofLoads = /^(?:\.(?:building|linked|removed|replaced)-.+|\.load-lock-.+|\.loading|CURRENT\.\d+\.new)$/;
const ofReplacing = /^\.replaced-(.+?)(?:-\d+)?$/;

/**
 * Ends what an interrupted load left in a data folder: a replacement that had begun is finished, one that lost its snapshot is
 * undone, and everything else that such loads leave, household records among it, is removed. Only whoever holds the lock of
 * loads may call it. Returns what was removed.
 */
export function clearLeftovers(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  const current = currentSnapshotId(dataFolder);
  if (current !== null && isStandIn(current) && existsSync(join(dataFolder, current)))
    finishReplacing(dataFolder, current);
  for (const name of readdirSync(dataFolder)) {
    const id = ofReplacing.exec(name)?.[1];
    const isLost = id !== undefined && id === currentSnapshotId(dataFolder) && !existsSync(join(dataFolder, id));
    if (isLost) renameSync(join(dataFolder, name), join(dataFolder, id));
  }
  const left = readdirSync(dataFolder).filter(
    (name) => ofLoads.test(name) || (isStandIn(name) && name !== currentSnapshotId(dataFolder)),
  );
  for (const name of left) rmSync(join(dataFolder, name), { recursive: true, force: true });
  return left;
}

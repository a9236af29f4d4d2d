import { statSync } from 'node:fs';
import { join } from 'node:path';
import { frozenFolder } from '../measures/monitoring/frozen-file';
import { dataFolder, servedSnapshotId } from '../warehouse/published';

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Names what pages read beside the link and the asker: the snapshot that is served, which others are kept, and the frozen
 * quarters. Null before the first publish. Taken before and after an answer is worked out, it tells whether anything was published meanwhile.
 */
export function publishedState(): string | null {
  const folder = dataFolder();
  const snapshot = servedSnapshotId(folder);
  if (snapshot === null) return null;
  return [snapshot, changedAt(folder), changedAt(join(folder, 'CURRENT')), changedAt(frozenFolder(folder))].join(' ');
}

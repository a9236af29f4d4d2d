import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, servedSnapshotId } from '../../warehouse/published';
import type { Asker } from '../access/asker';
import type { Snapshot } from './snapshot-in-force';
import { withSnapshot } from './with-snapshot';

export interface KeptSnapshot extends Snapshot {
  current: boolean;
}

/** Snapshots that links of the asker may still name, newest first. */
export async function keptSnapshots(asker: Asker): Promise<KeptSnapshot[]> {
  const folder = dataFolder();
  const current = servedSnapshotId(folder);
  const ids = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && existsSync(join(folder, name, 'published.duckdb')),
  );
  const kept: KeptSnapshot[] = [];
  for (const id of ids) {
    const answer = await withSnapshot(id, asker, async (_ask, snapshot) => snapshot);
    if (answer.ok) kept.push({ ...answer.value, current: answer.value.snapshot_id === current });
  }
  return kept.sort((one, other) => other.loaded_at.localeCompare(one.loaded_at));
}

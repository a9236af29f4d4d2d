import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { currentSnapshotId } from '../../warehouse/published';
import { type Manifest, readManifest } from './manifest';
import { isStandIn } from './place-snapshot';

export interface CatalogueEntry extends Manifest {
  current: boolean;
}

/** Snapshots kept in the data folder, newest publish first. */
export function listSnapshots(folder: string): CatalogueEntry[] {
  if (!existsSync(folder)) return [];
  const current = currentSnapshotId(folder);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !isStandIn(entry.name))
    .flatMap((entry) => readManifest(folder, entry.name) ?? [])
    .map((manifest) => ({ ...manifest, current: manifest.snapshot_id === current }))
    .sort((one, other) => other.published_at.localeCompare(one.published_at));
}

/**
 * Keeps the newest `keep` snapshots, and always the current one. The rest lose their name first and their files after, so that
 * none is ever listed with half of its files.
 */
export function pruneSnapshots(folder: string, keep = 3): string[] {
  const removed = listSnapshots(folder)
    .filter((entry, index) => index >= keep && !entry.current)
    .map((entry) => entry.snapshot_id);
  for (const id of removed) {
    if (id === currentSnapshotId(folder)) continue;
    const nameless = join(folder, `.removed-${id}`);
    renameSync(join(folder, id), nameless);
    rmSync(nameless, { recursive: true, force: true });
  }
  return removed;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { currentSnapshotId } from '../../warehouse/published';
import type { ExtractManifest } from '../extract/contract';
import { readManifest } from './manifest';

/**
 * The snapshot a delta stands on: the current one, or, when the current one was itself made from these very files, the one
 * it stood on, so that loading a delta twice gives the same snapshot. Null for a full extract.
 */
export function findBase(
  dataFolder: string,
  extract: ExtractManifest,
  boundarySet: string,
  inputs: string,
): Result<string | null> {
  if (extract.mode === 'full') return done(null);
  const current = currentSnapshotId(dataFolder);
  const manifest = current === null ? null : readManifest(dataFolder, current);
  const again = manifest?.inputs === inputs && manifest.base_snapshot !== null;
  const base = again ? manifest.base_snapshot : (manifest?.snapshot_id ?? null);
  const baseManifest = base === null ? null : readManifest(dataFolder, base);
  if (base === null || baseManifest === null || !existsSync(join(dataFolder, base, 'records.duckdb'))) {
    return refused({
      code: 'delta-without-base',
      sentence: 'This extract holds changes only, and there is no full snapshot here that they could be applied to.',
      nextStep: 'Load the full extract first, then this one.',
    });
  }
  if (baseManifest.boundary_set !== boundarySet) {
    return refused({
      code: 'delta-other-boundaries',
      sentence: `The changes are coded by ${boundarySet}, the snapshot they would change by ${baseManifest.boundary_set}.`,
      nextStep: 'Load a delta coded by the same boundary set, or a full extract.',
    });
  }
  if (baseManifest.as_of > extract.as_of) {
    return refused({
      code: 'delta-too-old',
      sentence: `The changes are as of ${extract.as_of}, older than the snapshot of ${baseManifest.as_of} they would change.`,
      nextStep: 'Roll back to the snapshot these changes belong to, or load a newer extract.',
    });
  }
  return done(base);
}

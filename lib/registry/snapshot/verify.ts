import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { Database } from '../../warehouse/database';
import { currentSnapshotId } from '../../warehouse/published';
import { lackingTables } from './lacking-tables';
import { readManifest, sha256OfFile } from './manifest';

export interface Verified {
  snapshot: string;
  files: { name: string; bytes: number; sha256: string }[];
  /** As counted, for the operator. */
  households: number;
}

/**
 * Proves that a kept snapshot is whole: every file of its manifest is there with its size and SHA-256, the published file
 * opens with every table and column that this version reads, and it holds no household. `quick` leaves out the checksums.
 */
export async function verifySnapshot(folder: string, wanted: string | null, quick = false): Promise<Result<Verified>> {
  const id = wanted ?? currentSnapshotId(folder);
  if (id === null) {
    return refused({
      code: 'nothing-published',
      sentence: `Nothing has been published in ${folder} yet.`,
      nextStep: 'Load an extract with "naqsha load DIR".',
    });
  }
  const manifest = readManifest(folder, id);
  if (manifest === null) {
    return refused({
      code: 'unknown-snapshot',
      sentence: `There is no snapshot "${id}" in ${folder}.`,
      nextStep: 'List the kept snapshots with "naqsha snapshots".',
    });
  }
  for (const file of manifest.files) {
    const path = join(folder, id, file.name);
    const problem = !existsSync(path)
      ? 'is missing'
      : statSync(path).size !== file.bytes
        ? `has ${statSync(path).size} bytes instead of ${file.bytes}`
        : !quick && (await sha256OfFile(path)) !== file.sha256
          ? 'has other content than when it was published'
          : null;
    if (problem !== null) {
      return refused({
        code: 'snapshot-damaged',
        sentence: `Snapshot ${id} is damaged: ${file.name} ${problem}.`,
        nextStep: 'Roll back with "naqsha rollback ID" to a snapshot that verifies, or load the extract again.',
      });
    }
  }
  const database = await Database.openReadOnly(join(folder, id, 'published.duckdb'));
  try {
    const connection = await database.connect();
    const lacking = await lackingTables(connection);
    if (lacking.length > 0) {
      connection.close();
      return refused({
        code: 'snapshot-outdated',
        sentence: `Snapshot ${id} was made by an earlier version: it lacks ${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? ' …' : ''}.`,
        nextStep: 'Load the same extract again with "naqsha load DIR".',
      });
    }
    connection.close();
    return done({ snapshot: id, files: manifest.files, households: manifest.households });
  } finally {
    database.close();
  }
}

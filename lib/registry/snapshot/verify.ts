import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { type Connection, Database } from '../../warehouse/database';
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
  if (manifest === null && existsSync(join(folder, id, 'manifest.json')))
    return damaged(id, 'manifest.json cannot be read');
  if (manifest === null) {
    return refused({
      code: 'unknown-snapshot',
      sentence: `There is no snapshot "${id}" in ${folder}.`,
      nextStep: 'List the kept snapshots with "naqsha snapshots".',
    });
  }
  for (const file of manifest.files) {
    const path = join(folder, id, file.name);
    const found = statSync(path, { throwIfNoEntry: false });
    const problem = !found?.isFile()
      ? 'is missing'
      : found.size !== file.bytes
        ? `has ${found.size} bytes instead of ${file.bytes}`
        : !quick && (await sha256OfFile(path)) !== file.sha256
          ? 'has other content than when it was published'
          : null;
    if (problem !== null) return damaged(id, `${file.name} ${problem}`);
  }
  const opened = await openPublished(join(folder, id, 'published.duckdb'));
  if (opened === null) return damaged(id, 'published.duckdb cannot be opened');
  const { database, connection } = opened;
  try {
    const lacking = await lackingTables(connection);
    if (lacking.length > 0) {
      return refused({
        code: 'snapshot-outdated',
        sentence: `Snapshot ${id} was made by an earlier version: it lacks ${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? ' …' : ''}.`,
        nextStep: 'Load the same extract again with "naqsha load DIR".',
      });
    }
    return done({ snapshot: id, files: manifest.files, households: manifest.households });
  } finally {
    connection.close();
    database.close();
  }
}

/** Null where the engine does not read the file. */
async function openPublished(path: string): Promise<{ database: Database; connection: Connection } | null> {
  const database = await Database.openReadOnly(path).catch(() => null);
  return database === null ? null : { database, connection: await database.connect() };
}

const damaged = (id: string, what: string): Result<never> =>
  refused({
    code: 'snapshot-damaged',
    sentence: `Snapshot ${id} is damaged: ${what}.`,
    nextStep: 'Roll back with "naqsha rollback ID" to a snapshot that verifies, or load the extract again.',
  });

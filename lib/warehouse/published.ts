import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Connection, Database } from './database';
import { requestSignal } from './request-signal';

/** Where snapshots live: `NAQSHA_DATA`, else `data/snapshots` below the working folder. */
export const dataFolder = (): string =>
  resolve(/* turbopackIgnore: true */ process.env.NAQSHA_DATA ?? 'data/snapshots');

const snapshotId = /^[a-z0-9][a-z0-9-]{3,80}$/;

/** The id the pointer names, or null before the first publish. */
export function currentSnapshotId(folder = dataFolder()): string | null {
  const pointer = join(folder, 'CURRENT');
  if (!existsSync(pointer)) return null;
  const id = readFileSync(pointer, 'utf8').trim();
  return snapshotId.test(id) ? id : null;
}

interface OpenFile {
  database: Promise<Database>;
  readers: number;
  /** Names this opening of the file, for whoever keeps what it answered. */
  opening: string;
}

/** One instance per file and process, kept across hot reloads of the development server. */
const shared = globalThis as { naqshaPublished?: Map<string, OpenFile> };
shared.naqshaPublished ??= new Map();
const pool = shared.naqshaPublished;

/** A snapshot the link asked for is not kept any more (or never was). */
export class SnapshotNotKept extends Error {
  override name = 'SnapshotNotKept';
  constructor(readonly id: string | null) {
    super(id ? `snapshot ${id} is not kept here` : 'nothing has been published yet');
  }
}

/**
 * Lends a read-only connection to one published snapshot: the one asked for, else the one `CURRENT` names at this moment.
 * When the pointer has moved, new requests open the new file at once; running ones finish on the old, which closes after
 * its last reader. No restart, no failed request, no page that mixes two snapshots.
 */
export async function withPublished<Answer>(
  wanted: string | null,
  use: (connection: Connection, snapshot: string, opening: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = dataFolder();
  const current = currentSnapshotId(folder);
  const id = wanted ?? current;
  if (id === null || !snapshotId.test(id)) throw new SnapshotNotKept(id);
  const path = join(folder, id, 'published.duckdb');
  const key = `${folder}:${id}`;
  if (!pool.has(key)) {
    if (!existsSync(path)) throw new SnapshotNotKept(id);
    pool.set(key, { database: Database.openReadOnly(path), readers: 0, opening: randomUUID() });
  }
  const file = pool.get(key) as OpenFile;
  file.database.catch(() => pool.delete(key));
  file.readers += 1;
  try {
    const signal = requestSignal();
    signal?.throwIfAborted();
    const connection = await (await file.database).connect();
    const breakOff = (): void => connection.interrupt();
    signal?.addEventListener('abort', breakOff);
    try {
      return await use(connection, id, file.opening);
    } finally {
      signal?.removeEventListener('abort', breakOff);
      connection.close();
    }
  } finally {
    file.readers -= 1;
    await closeRetired(folder, current);
  }
}

/** Closes files that are neither current nor in use, so that a pruned snapshot frees its disk. */
async function closeRetired(folder: string, current: string | null): Promise<void> {
  for (const [key, file] of pool) {
    const stale = key.startsWith(`${folder}:`) && key !== `${folder}:${current}`;
    if (stale && file.readers === 0) {
      pool.delete(key);
      (await file.database).close();
    }
  }
}

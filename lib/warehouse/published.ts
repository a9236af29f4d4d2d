import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileStamp, foundDamaged, hasItsSize, isDamaged, publishedFile, snapshotBefore } from './damaged-snapshots';
import { type Connection, Database, WarehouseError } from './database';
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

/** The id that is served: the one the pointer names, or the one before where its file was found damaged. */
export function servedSnapshotId(folder = dataFolder()): string | null {
  const current = currentSnapshotId(folder);
  if (current === null || !isDamaged(folder, current)) return current;
  return snapshotBefore(folder, current) ?? current;
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

/** The file of a snapshot has other bytes than were published, and no other stands in for it. */
export class SnapshotDamaged extends Error {
  override name = 'SnapshotDamaged';
  constructor(readonly id: string) {
    super(`snapshot ${id} is damaged`);
  }
}

type Use<Answer> = (connection: Connection, snapshot: string, opening: string) => Promise<Answer>;

/**
 * Lends a read-only connection to one published snapshot: the one asked for, else the one `CURRENT` names at this moment.
 * When the pointer has moved, new requests open the new file at once; running ones finish on the old, which closes after
 * its last reader. No restart, no failed request, no page that mixes two snapshots. Where the file in force proves damaged, the
 * question is asked again, from its start, of the snapshot before.
 */
export async function withPublished<Answer>(wanted: string | null, use: Use<Answer>): Promise<Answer> {
  const folder = dataFolder();
  const id = wanted ?? servedSnapshotId(folder);
  if (id === null || !snapshotId.test(id)) throw new SnapshotNotKept(id);
  if (isDamaged(folder, id)) throw new SnapshotDamaged(id);
  try {
    return await lend(folder, id, use);
  } catch (problem) {
    const mayBeDamage =
      problem instanceof WarehouseError || (problem instanceof SnapshotNotKept && id === currentSnapshotId(folder));
    if (!mayBeDamage || !(await foundDamaged(folder, id))) throw problem;
    if (wanted !== null || servedSnapshotId(folder) === id) throw new SnapshotDamaged(id);
    return withPublished(null, use);
  }
}

const keyOf = (folder: string, id: string): string => `${folder}:${id}:${fileStamp(publishedFile(folder, id))}`;

async function lend<Answer>(folder: string, id: string, use: Use<Answer>): Promise<Answer> {
  const path = publishedFile(folder, id);
  const key = keyOf(folder, id);
  if (!pool.has(key)) {
    if (!existsSync(path)) throw new SnapshotNotKept(id);
    if (!hasItsSize(folder, id)) throw new WarehouseError('open', new Error(`${path} has another size`));
    pool.set(key, { database: Database.openReadOnly(path), readers: 0, opening: randomUUID() });
  }
  const file = pool.get(key) as OpenFile;
  file.database.catch(() => pool.delete(key));
  file.readers += 1;
  try {
    const signal = requestSignal();
    signal?.throwIfAborted();
    const connection = await opened(file);
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
    await closeRetired(folder);
  }
}

async function opened({ database }: OpenFile): Promise<Connection> {
  try {
    return await (await database).connect();
  } catch (cause) {
    throw new WarehouseError('open', cause);
  }
}

/** Closes files that are neither served nor in use, so that a pruned snapshot frees its disk. */
async function closeRetired(folder: string): Promise<void> {
  const served = servedSnapshotId(folder);
  const inForce = served === null ? null : keyOf(folder, served);
  for (const [key, file] of pool) {
    const stale = key.startsWith(`${folder}:`) && key !== inForce;
    if (stale && file.readers === 0) {
      pool.delete(key);
      (await file.database).close();
    }
  }
}

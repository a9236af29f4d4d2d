import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const told = z.object({
  published_at: z.string(),
  synthetic: z.boolean(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

const shared = globalThis as {
  naqshaDamaged?: Map<string, string>;
  naqshaHashed?: Map<string, Promise<boolean>>;
};
shared.naqshaDamaged ??= new Map();
shared.naqshaHashed ??= new Map();
const damaged = shared.naqshaDamaged;
const hashed = shared.naqshaHashed;

export const publishedFile = (folder: string, id: string): string => join(folder, id, 'published.duckdb');

/** Names the bytes of a file as far as the file system tells: another name is another file. */
export function fileStamp(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.ino}:${found.size}:${found.mtimeMs}` : 'gone';
}

/** Whether the published file of a snapshot was found damaged and is still the same file. */
export function isDamaged(folder: string, id: string): boolean {
  const path = publishedFile(folder, id);
  const stamp = damaged.get(path);
  if (stamp === undefined) return false;
  if (stamp === fileStamp(path)) return true;
  damaged.delete(path);
  return false;
}

/** False where the file has not the size its manifest states. */
export function hasItsSize(folder: string, id: string): boolean {
  const file = manifestOf(folder, id)?.files.find(({ name }) => name === 'published.duckdb');
  return file === undefined || statSync(publishedFile(folder, id), { throwIfNoEntry: false })?.size === file.bytes;
}

/**
 * After a fault of the engine: whether it is the file, which then has other bytes than its manifest states. A file is read through
 * once for each time it changes; what is found damaged is remembered and told to the operator.
 */
export async function foundDamaged(folder: string, id: string): Promise<boolean> {
  const path = publishedFile(folder, id);
  const stamp = fileStamp(path);
  const key = `${path} ${stamp}`;
  const whole = hashed.get(key) ?? isWhole(folder, id);
  hashed.set(key, whole);
  if (await whole) return false;
  if (damaged.get(path) !== stamp) console.error(`Snapshot ${id} is damaged and not served: ${path}`);
  damaged.set(path, stamp);
  return true;
}

/** The newest snapshot beside the one named that is of its kind, real or invented, and not known to be damaged; null where there is none. */
export function snapshotBefore(folder: string, id: string): string | null {
  const synthetic = manifestOf(folder, id)?.synthetic ?? false;
  const [newest] = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => name !== id && !name.startsWith('.') && !isDamaged(folder, name))
    .flatMap((name) => {
      const manifest = manifestOf(folder, name);
      return manifest?.synthetic === synthetic ? [{ name, at: manifest.published_at }] : [];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
  return newest?.name ?? null;
}

async function isWhole(folder: string, id: string): Promise<boolean> {
  const file = manifestOf(folder, id)?.files.find(({ name }) => name === 'published.duckdb');
  const path = publishedFile(folder, id);
  if (file === undefined || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex') === file.sha256;
}

/** Null where there is none that can be read, as for a folder that is no snapshot. */
function manifestOf(folder: string, id: string): z.output<typeof told> | null {
  const path = join(folder, id, 'manifest.json');
  return existsSync(path) ? (told.safeParse(parsed(readFileSync(path, 'utf8'))).data ?? null) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

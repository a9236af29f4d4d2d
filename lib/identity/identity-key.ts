import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stateFolder } from '../access/state-folder';
import { invariant } from '../core/invariant';

/** The file of the key: `identity.key` in `NAQSHA_KEYS`, else in the state folder; never in the folder of snapshots. */
function keyFile(): string {
  const keys = process.env.NAQSHA_KEYS;
  return join(keys ? resolve(/* turbopackIgnore: true */ keys) : stateFolder(), 'identity.key');
}

/** The key that look-ups of identity numbers are hashed with: 256 bits as 64 hexadecimal digits; null before the first load. */
export function readIdentityKey(): Buffer | null {
  const path = keyFile();
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8').trim();
  invariant(/^[0-9a-f]{64}$/.test(text), 'identity.key does not hold 64 hexadecimal digits; put the kept copy back');
  return Buffer.from(text, 'hex');
}

/**
 * The same key, made where there is none, readable for its owner alone. Of two processes that make it at once one wins and both
 * read its key. Without the key no number can be looked up in snapshots that were loaded with it.
 */
export function ensureIdentityKey(): Buffer {
  const kept = readIdentityKey();
  if (kept) return kept;
  const path = keyFile();
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readIdentityKey();
  invariant(made, 'the key was just written');
  return made;
}

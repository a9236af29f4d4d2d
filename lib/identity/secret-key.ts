import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stateFolder } from '../access/state-folder';
import { invariant } from '../core/invariant';

/** A file of `NAQSHA_KEYS`, else of the state folder; never in the folder of snapshots. */
function pathOf(file: string): string {
  const keys = process.env.NAQSHA_KEYS;
  return join(keys ? resolve(/* turbopackIgnore: true */ keys) : stateFolder(), file);
}

/** A secret of 256 bits, kept as 64 hexadecimal digits; null where there is none yet. */
export function readSecretKey(file: string): Buffer | null {
  const path = pathOf(file);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8').trim();
  invariant(/^[0-9a-f]{64}$/.test(text), `${file} does not hold 64 hexadecimal digits; put the kept copy back`);
  return Buffer.from(text, 'hex');
}

/**
 * The same secret, made where there is none, readable for its owner alone. Of two processes that make it at once one wins and
 * both read its key.
 */
export function ensureSecretKey(file: string): Buffer {
  const kept = readSecretKey(file);
  if (kept) return kept;
  const path = pathOf(file);
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
  const made = readSecretKey(file);
  invariant(made, 'the key was just written');
  return made;
}

import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { done, type Refusal, type Result, refused } from '../result';
import { stateFolder } from '../state-folder';

export interface SecretKey {
  key: Buffer;
  /** True where there was no file and one was made now. */
  isNew: boolean;
  /** True where others than the owner may read or write the file. */
  isOpen: boolean;
}

/** A file of `NAQSHA_KEYS`, else of the state folder; never in the folder of snapshots. */
function pathOf(file: string): string {
  const keys = process.env.NAQSHA_KEYS;
  return join(keys ? resolve(/* turbopackIgnore: true */ keys) : stateFolder(), file);
}

/**
 * A secret of 256 bits, kept as 64 hexadecimal digits; null where there is none yet. A file that holds something else, or cannot be read,
 * is refused in words that name no path: they reach people who only look something up.
 */
export function readSecretKey(file: string): Result<Buffer | null> {
  const path = pathOf(file);
  if (!existsSync(path)) return done(null);
  try {
    const text = readFileSync(path, 'utf8').trim();
    if (isKey(text)) return done(Buffer.from(text, 'hex'));
  } catch {
    return refused(damagedHere(file));
  }
  return refused(damagedHere(file));
}

const isKey = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const damagedHere = (file: string): Refusal => ({
  code: 'key-damaged',
  sentence: `The file ${file} on this machine does not hold a key.`,
  nextStep: `Ask the operator to put the kept copy of ${file} back.`,
});

/**
 * The same secret, made where there is none, readable for its owner alone. Of two processes that make it at once one wins and
 * both read its key. A file that cannot be read or made, or holds something else, is refused: what follows from it is never guessed.
 */
export function openSecretKey(file: string): Result<SecretKey> {
  const path = pathOf(file);
  try {
    const isNew = !existsSync(path);
    if (isNew) writeKey(path);
    const text = readFileSync(path, 'utf8').trim();
    if (!isKey(text)) return refused(notAKey(file, path));
    return done({ key: Buffer.from(text, 'hex'), isNew, isOpen: (statSync(path).mode & 0o077) !== 0 });
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    return refused({
      code: 'key-unreadable',
      sentence: `The key ${path} cannot be read or made: ${code ?? message}.`,
      nextStep: `Let the account that loads read ${file} and write in its folder, or name another folder in NAQSHA_KEYS.`,
    });
  }
}

const notAKey = (file: string, path: string) => ({
  code: 'key-damaged',
  sentence: `The key ${path} does not hold 64 hexadecimal digits.`,
  nextStep: `Put the kept copy of ${file} back. Only if there is none, remove the file: a new key is made, and what was made with the old one no longer fits it.`,
});

function writeKey(path: string): void {
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
}

import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stateFolder } from '../../core/state-folder';

export interface AuditHead {
  seq: number;
  hash: string;
  /** The first entry that is chained with the key; null where none is. */
  keyedFrom: number | null;
}

const file = 'audit.head';
const beside = (): string => join(stateFolder(), file);

/** True where the head lies in a folder of its own, so that whoever empties the state folder does not reach it. */
export const isAnchored = (): boolean => Boolean(process.env.NAQSHA_KEYS);

const path = (): string =>
  process.env.NAQSHA_KEYS ? join(resolve(/* turbopackIgnore: true */ process.env.NAQSHA_KEYS), file) : beside();

/**
 * Number and hash of the last entry, kept apart from the trail where `NAQSHA_KEYS` names a folder, so that a trail cut at its end, emptied
 * or taken away is noticed.
 */
export function moveHead({ seq, hash, keyedFrom }: AuditHead): void {
  mkdirSync(dirname(path()), { recursive: true, mode: 0o700 });
  const next = `${path()}.next`;
  const handle = openSync(next, 'w', 0o600);
  writeSync(handle, `${seq} ${hash}${keyedFrom === null ? '' : ` ${keyedFrom}`}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(next, path());
}

/** Null where no entry was ever written, or the file is not there. One of before `NAQSHA_KEYS` was set is still read. */
export const readHead = (): AuditHead | null => headIn(path()) ?? headIn(beside());

function headIn(from: string): AuditHead | null {
  try {
    const [seq, hash, keyedFrom] = readFileSync(from, 'utf8').trim().split(' ');
    if (seq === undefined || hash === undefined || !/^\d+$/.test(seq)) return null;
    return { seq: Number(seq), hash, keyedFrom: keyedFrom === undefined ? null : Number(keyedFrom) };
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}

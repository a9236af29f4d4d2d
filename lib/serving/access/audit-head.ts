import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../core/state-folder';

export interface AuditHead {
  seq: number;
  hash: string;
}

const path = (): string => join(stateFolder(), 'audit.head');

/** Number and hash of the last entry, kept in a file beside the trail, so that a trail cut at its end is noticed. */
export function moveHead({ seq, hash }: AuditHead): void {
  const next = `${path()}.next`;
  const file = openSync(next, 'w', 0o600);
  writeSync(file, `${seq} ${hash}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(next, path());
}

/** Null where no entry was ever written, or the file is not there. */
export function readHead(): AuditHead | null {
  try {
    const [seq, hash] = readFileSync(path(), 'utf8').trim().split(' ');
    return seq !== undefined && hash !== undefined && /^\d+$/.test(seq) ? { seq: Number(seq), hash } : null;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}

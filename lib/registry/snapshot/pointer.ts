import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Forces a file's or a folder's bytes to the disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a small file so that a crash leaves either the old bytes or the new, never half: write, fsync, rename, fsync the folder. */
export function writeAtomically(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`;
  try {
    const handle = openSync(draft, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, path);
  } catch (problem) {
    rmSync(draft, { force: true });
    throw problem;
  }
  syncToDisk(dirname(path));
}

/** Points readers at a snapshot; the web app opens it at its next request. */
export const pointAt = (folder: string, id: string): void => writeAtomically(join(folder, 'CURRENT'), `${id}\n`);

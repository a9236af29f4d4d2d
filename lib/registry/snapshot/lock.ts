import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { Database } from '../../warehouse/database';

export interface LoadLock {
  release(): void;
}

const lockName = '.load-lock';
const heldHere = new Set<string>();

/**
 * One load at a time in a data folder. The lock is the one the operating system keeps on an open DuckDB file, so it ends with
 * the process that holds it, however that ends, and no number of a process is ever believed. Each process opens the file by
 * a name of its own, a hard link, so that no step of another can make it create a second file.
 */
export async function takeLoadLock(folder: string): Promise<Result<LoadLock>> {
  mkdirSync(folder, { recursive: true });
  const path = join(resolve(folder), lockName);
  if (heldHere.has(path)) return loadRunning(folder, process.pid);
  heldHere.add(path);
  let held = false;
  try {
    let taken: LoadLock | number | null = null;
    while (taken === null) taken = await tryToTake(path);
    if (typeof taken === 'number') return loadRunning(folder, taken);
    held = true;
    return done(taken);
  } finally {
    if (!held) heldHere.delete(path);
  }
}

/** The lock; or the process that holds it (0 where it is not told); or null where its file was taken away meanwhile. */
async function tryToTake(path: string): Promise<LoadLock | number | null> {
  const own = `${path}-${randomUUID()}`;
  const isMade = !hasLinked(path, own);
  let database: Database | null = null;
  let isHeld = false;
  try {
    database = await Database.openWritable(own, { threads: 1, memory: '64MB' });
    isHeld = isMade ? hasLinked(own, path) : inode(own) === inode(path);
    if (!isHeld) return null;
    const open = database;
    return {
      release: () => {
        rmSync(path, { force: true });
        open.close();
        rmSync(own, { force: true });
        heldHere.delete(path);
      },
    };
  } catch (problem) {
    const holder = /Conflicting lock is held[^(]*(?:\(PID (\d+)\))?/.exec(String(problem));
    if (holder === null) throw problem;
    return Number(holder[1] ?? 0);
  } finally {
    if (!isHeld) {
      database?.close();
      rmSync(own, { force: true });
    }
  }
}

const inode = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.ino ?? null;

/** Whether the name was given; not where the file is gone or the name is taken. */
function hasLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EEXIST') return false;
    throw problem;
  }
}

const loadRunning = (folder: string, holder: number): Result<never> =>
  refused({
    code: 'load-running',
    sentence: `Another load${holder > 0 ? ` (process ${holder})` : ''} is running in ${folder}.`,
    nextStep: 'Wait until it ends, or stop it, then load again.',
  });

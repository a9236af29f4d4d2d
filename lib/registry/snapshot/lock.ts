import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** One load at a time in a data folder. A lock left by a process that is gone is taken over. */
export function takeLoadLock(folder: string): Result<{ release(): void }> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, '.loading');
  const take = (): boolean => {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return true;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
      return false;
    }
  };
  if (!take()) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (Number.isInteger(holder) && holder > 0 && isAlive(holder)) {
      return refused({
        code: 'load-running',
        sentence: `Another load (process ${holder}) is running in ${folder}.`,
        nextStep: 'Wait until it ends, or stop it, then load again.',
      });
    }
    rmSync(path, { force: true });
    take();
  }
  return done({ release: () => rmSync(path, { force: true }) });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../core/result';
import { type FrozenQuarter, openSealed } from './frozen-quarter';

export const frozenFolder = (dataFolder: string): string => join(dataFolder, 'frozen');

/** The quarters that were frozen, latest first. */
export function frozenQuarters(dataFolder: string): string[] {
  const folder = frozenFolder(dataFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^(\d{4}Q[1-4])\.json$/.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

/** One frozen quarter, verified while it is read; null where it was not frozen. */
export function readFrozenQuarter(dataFolder: string, quarter: string): Result<FrozenQuarter> | null {
  const path = join(frozenFolder(dataFolder), `${quarter}.json`);
  return existsSync(path) ? openSealed(readFileSync(path, 'utf8'), quarter) : null;
}

import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { frozenFolder } from '../../measures/monitoring/frozen-file';
import { type FrozenQuarter, sealed } from '../../measures/monitoring/frozen-quarter';
import { syncToDisk } from '../../registry/snapshot/pointer';

/**
 * Writes a frozen quarter whole or not at all, and never over one that is there: a draft is forced to disk and then given its name by a
 * link, which fails where the name is taken.
 */
export function writeFrozenQuarter(dataFolder: string, content: Omit<FrozenQuarter, 'sha256'>): FrozenQuarter {
  const folder = frozenFolder(dataFolder);
  mkdirSync(folder, { recursive: true });
  const frozen = sealed(content);
  const draft = join(folder, `.${content.quarter}.${process.pid}.new`);
  const handle = openSync(draft, 'w');
  try {
    writeSync(handle, `${JSON.stringify(frozen, null, 1)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(draft, join(folder, `${content.quarter}.json`));
  } finally {
    rmSync(draft, { force: true });
  }
  syncToDisk(folder);
  return frozen;
}

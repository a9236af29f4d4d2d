import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** An empty state folder for the tests of one file, taken away after them. */
export function emptyStateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-'));
  const before = process.env.NAQSHA_STATE;
  beforeAll(() => {
    process.env.NAQSHA_STATE = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.NAQSHA_STATE;
    else process.env.NAQSHA_STATE = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

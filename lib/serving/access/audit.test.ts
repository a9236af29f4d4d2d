import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { auditSchema, firstHash, record } from './audit';
import { openStore } from './open-store';
import { emptyStateFolder } from './state-folder.test-support';

const folder = emptyStateFolder();
const entry = {
  viewer: 'v1',
  act: 'see-record',
  object: 'household H1',
  purpose: 'complaint',
  snapshot: 's1',
} as const;

it('chains entries by their hashes, also when many are written at once', async () => {
  const rows = await Promise.all(Array.from({ length: 20 }, () => record(entry)));
  expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(rows[0]?.previous).toBe(firstHash);
  for (let i = 1; i < rows.length; i += 1) expect(rows[i]?.previous).toBe(rows[i - 1]?.hash);
});

it('refuses to change or take away an entry', async () => {
  const store = await openStore('audit', auditSchema);
  await expect(store.execute(`update audit set object = 'other' where seq = 1`)).rejects.toThrow(/append-only/);
  await expect(store.execute('delete from audit where seq = 1')).rejects.toThrow(/append-only/);
});

it('never holds an identity number, and is readable by its owner alone', async () => {
  await record({ ...entry, object: 'look-up 35202-1234567-1', purpose: 'case 3520212345671' });
  const bytes = readFileSync(join(folder, 'audit.db'), 'latin1');
  expect(bytes).not.toMatch(/1234567/);
  expect(statSync(join(folder, 'audit.db')).mode & 0o077).toBe(0);
});

import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyStateFolder } from '../access/state-folder.test-support';
import { emptySnapshots } from '../queries/empty-snapshot.test-support';
import { behindDoor } from './behind-door';

emptyStateFolder();
const { folder } = emptySnapshots();
const steward = { id: 's', name: 'S', role: 'data-steward', scope: null } as const;

const ask = () =>
  behindDoor({ viewer: steward, snapshot: null }, 'see-exact', async ({ connection }) => ({
    ok: true,
    value: (await connection.all('select * from load_rejects_rows')).length,
  }));

test.each(['cut short', 'emptied', 'text', 'a folder'])(
  'records that are %s are told in words, and read again once they are whole',
  async (kind) => {
    const path = join(folder, 'registry-1', 'records.duckdb');
    const whole = readFileSync(path);
    expect(await ask()).toEqual({ ok: true, value: 1 });
    rmSync(path);
    if (kind === 'a folder') mkdirSync(path);
    else writeFileSync(path, kind === 'text' ? 'x'.repeat(50_000) : whole);
    if (kind === 'cut short') truncateSync(path, 5_000);
    if (kind === 'emptied') truncateSync(path, 0);
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'records-damaged' } });
    rmSync(path, { recursive: true });
    writeFileSync(path, whole);
    expect(await ask()).toEqual({ ok: true, value: 1 });
  },
);

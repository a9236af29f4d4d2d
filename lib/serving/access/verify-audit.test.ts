import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { beforeAll, expect, it } from 'vitest';
import { record } from './audit';
import { readAuditKey } from './audit-key';
import { listAudit } from './list-audit';
import { emptyStateFolder } from './state-folder.test-support';
import { verifyAudit } from './verify-audit';

const folder = emptyStateFolder();
const path = join(folder, 'audit.db');
let whole: Buffer;
let head: Buffer;

beforeAll(async () => {
  expect(await verifyAudit()).toMatchObject({ whole: true, entries: 0 });
  for (let i = 1; i <= 200; i += 1)
    await record({
      viewer: `v${i % 3}`,
      act: 'see-record',
      object: `household H${i}`,
      purpose: 'complaint',
      snapshot: 's',
    });
  whole = readFileSync(path);
  head = readFileSync(join(folder, 'audit.head'));
});

/** Changes the file as somebody would who has the machine: the triggers are no obstacle to them. */
async function tamper(sql: string): Promise<void> {
  writeFileSync(path, whole);
  writeFileSync(join(folder, 'audit.head'), head);
  const client = createClient({ url: `file:${path}` });
  for (const statement of ['drop trigger audit_keeps_rows', 'drop trigger audit_keeps_words', sql])
    await client.execute(statement);
  client.close();
}

it('finds a trail that nobody touched whole', async () => {
  expect(await verifyAudit()).toMatchObject({ whole: true, entries: 200 });
});

it('names the first entry that was changed', async () => {
  await tamper(`update audit set object = 'household H999' where seq in (120, 150)`);
  expect(await verifyAudit()).toEqual({ whole: false, seq: 120, fault: 'changed' });
});

it('names the entry after one that was taken out', async () => {
  await tamper('delete from audit where seq = 77');
  expect(await verifyAudit()).toEqual({ whole: false, seq: 78, fault: 'missing' });
});

it('names the first entry that is gone when the end was cut off', async () => {
  await tamper('delete from audit where seq > 190');
  expect(await verifyAudit()).toEqual({ whole: false, seq: 191, fault: 'cut' });
});

it('names an entry when the file itself was cut short', async () => {
  writeFileSync(path, whole);
  truncateSync(path, Math.floor(whole.length / 2 / 4096) * 4096);
  const verdict = await verifyAudit();
  expect(verdict.whole).toBe(false);
  if (!verdict.whole) expect(verdict.seq).toBeGreaterThanOrEqual(1);
});

it.each(['without the key', 'with it'])('is not fooled by a chain that was written anew %s', async (how) => {
  const key = how === 'with it' ? readAuditKey() : null;
  const { hashOf } = await import('./audit');
  await tamper('delete from audit where seq = 200');
  const client = createClient({ url: `file:${path}` });
  const last = (await client.execute('select hash from audit where seq = 199')).rows[0];
  const row = {
    seq: 200,
    at: '2026-01-01T00:00:00.000Z',
    viewer: 'v1',
    act: 'see-record' as const,
    object: 'nothing',
    purpose: null,
    snapshot: null,
    previous: String(last?.hash),
  };
  await client.execute({
    sql: 'insert into audit values (:seq, :at, :viewer, :act, :object, :purpose, :snapshot, :previous, :hash)',
    args: { ...row, hash: hashOf(row, key) },
  });
  client.close();
  const fault = how === 'with it' ? 'other-head' : 'changed';
  expect(await verifyAudit()).toEqual({ whole: false, seq: 200, fault });
});

it('lists the newest first, of one person, and on from an entry', async () => {
  writeFileSync(path, whole);
  writeFileSync(join(folder, 'audit.head'), head);
  const newest = await listAudit({ viewer: null, before: null, limit: 3 });
  expect(newest.map(({ seq }) => seq)).toEqual([200, 199, 198]);
  const own = await listAudit({ viewer: 'v1', before: 199, limit: 2 });
  expect(own.map(({ seq, viewer }) => [seq, viewer])).toEqual([
    [196, 'v1'],
    [193, 'v1'],
  ]);
});

it('lists entries by what was done, to what, and on which days', async () => {
  const of = async (filter: object) =>
    (await listAudit({ viewer: null, before: null, limit: 500, ...filter })).map(({ seq }) => seq);
  const today = new Date().toISOString().slice(0, 10);
  expect(await of({ about: 'household h20' })).toEqual([200, 20]);
  expect(await of({ act: 'sign-in' })).toEqual([]);
  expect(await of({ act: 'see-record', viewer: 'v0', from: today, until: today })).toHaveLength(66);
  expect(await of({ until: '2020-01-01' })).toEqual([]);
});

it('notices that a trail was emptied together with the file beside it, where its head and key are kept elsewhere', async () => {
  const keys = mkdtempSync(join(tmpdir(), 'keys-'));
  const state = mkdtempSync(join(tmpdir(), 'state-'));
  const [stateBefore, keysBefore] = [process.env.NAQSHA_STATE, process.env.NAQSHA_KEYS];
  Object.assign(process.env, { NAQSHA_STATE: state, NAQSHA_KEYS: keys });
  try {
    const entry = { viewer: 'v', act: 'see-record', object: 'household H', purpose: null, snapshot: null } as const;
    for (let i = 0; i < 3; i += 1) await record(entry);
    expect(await verifyAudit()).toMatchObject({ whole: true, entries: 3 });
    expect(readdirSync(state).filter((name) => /key|head/.test(name))).toEqual([]);
    for (const name of readdirSync(state)) rmSync(join(state, name), { recursive: true });
    expect(await verifyAudit()).toEqual({ whole: false, seq: 1, fault: 'cut' });
  } finally {
    process.env.NAQSHA_STATE = stateBefore;
    if (keysBefore === undefined) delete process.env.NAQSHA_KEYS;
    else process.env.NAQSHA_KEYS = keysBefore;
    for (const folder of [keys, state]) rmSync(folder, { recursive: true, force: true });
  }
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoadTables, insertRows } from '../../registry/extract/load-tables';
import { Database } from '../../warehouse/database';
import type { Viewer } from '../access/viewer';
import { exactAccounts } from './exact-accounts';

const folder = mkdtempSync(join(tmpdir(), 'exact-accounts-'));
const before = { ...process.env };

beforeAll(async () => {
  process.env.NAQSHA_DATA = join(folder, 'data');
  process.env.NAQSHA_STATE = join(folder, 'state');
  delete process.env.NAQSHA_KEYS;
  mkdirSync(join(folder, 'data', 'snap-one'), { recursive: true });
  writeFileSync(join(folder, 'data', 'CURRENT'), 'snap-one');
  const path = join(folder, 'data', 'snap-one', 'records.duckdb');
  const database = await Database.openWritable(path, { threads: 1, memory: '200MB' });
  const connection = await database.connect();
  await connection.run("create table dim_snapshot as select '2025-09-30' as as_of_on, false as synthetic");
  await createLoadTables(connection);
  await insertRows(connection, 'load_files', [
    {
      file: 'households.csv',
      table_name: 'households',
      bytes: 12345,
      sha256: 'x',
      records: 103,
      accepted: 100,
      rejected: 1,
      duplicate: 2,
      blank: 0,
    },
  ]);
  await insertRows(connection, 'load_rejects_rows', [
    { file: 'households.csv', table_name: 'households', line: 7, rule: 'range', column_name: 'head_age' },
  ]);
  await insertRows(connection, 'load_reject_explanations', [
    { rule: 'range', explanation_en: 'Out of range.', explanation_ur: 'حد سے باہر۔' },
  ]);
  connection.close();
  database.close();
});
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

const by = (role: Viewer['role'] | null, scope: readonly string[] = ['PK']) => ({
  viewer: role === null ? null : ({ id: 'v-1', role, scope } as unknown as Viewer),
  snapshot: null,
});

test('a steward of the whole nation sees the accounts as counted, small ones too, and that is written down', async () => {
  expect(await exactAccounts(by('data-steward'))).toMatchObject({
    ok: true,
    value: {
      files: [{ file: 'households.csv', records: 103, accepted: 100, rejected: 1, duplicate: 2 }],
      rejects: [{ rule: 'range', column_name: 'head_age', records: 1, explanation_en: 'Out of range.' }],
    },
  });
  const trail = ['audit.db', 'audit.db-wal'].map((file) =>
    readFileSync(join(folder, 'state', file), { flag: 'a+' }).toString('latin1'),
  );
  expect(trail.join('')).toContain('exact accounts of the load');
});

test('a steward of a part of it, every other role and nobody are refused', async () => {
  expect(await exactAccounts(by('data-steward', ['PK1']))).toMatchObject({ problem: { code: 'place-not-found' } });
  for (const role of ['policymaker', 'planner', 'me-officer', 'admin', 'auditor'] as const)
    expect(await exactAccounts(by(role))).toMatchObject({ problem: { code: 'not-for-role' } });
  expect(await exactAccounts(by(null))).toMatchObject({ problem: { code: 'sign-in-needed' } });
});

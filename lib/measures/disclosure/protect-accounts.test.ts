import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dimSnapshot } from '../../../data/models/marts/dim_snapshot.schema';
import { createLoadTables, insertRows } from '../../registry/extract/load-tables';
import { rowOf } from '../../serving/queries/empty-snapshot.test-support';
import { type Connection, Database, type Row } from '../../warehouse/database';
import { writeMart } from '../../warehouse/write-mart';
import { publicTier } from './policy';
import { protectAccounts } from './protect-accounts';

let database: Database;
let connection: Connection;

const members = 2400;
const accounts = {
  households: { records: 620, accepted: 600, rejected: 15, duplicate: 3, blank: 2 },
  members: { records: members, accepted: members, rejected: 0, duplicate: 0, blank: 0 },
  service_points: { records: 44, accepted: 41, rejected: 3, duplicate: 0, blank: 0 },
};

/** One load in small; `secret` and `changed` stand for another key and for another household somewhere in the nation. */
async function load(secret: number, changed: number, gone = 0): Promise<Record<string, Row[]>> {
  await createLoadTables(connection);
  await connection.run(`
    create or replace table raw_households as select id::varchar as household_id from range(600) as t (id);
    create or replace table raw_members as select (id % 600)::varchar as household_id from range(${members}) as t (id);
    create or replace table raw_service_points as select id from range(41) as t (id);
    create or replace temp table int_record_keys as
      select household_id, hash(household_id, ${secret}) as record_key from raw_households;
    create or replace temp table dim_places as select 'PK' as place_code, 'nation' as level;
    create or replace temp table int_place_keys as select 'PK' as place_code, hash(${secret}, ${changed}) as place_key;
    create or replace temp table fct_indicator_values as
      select unnest(['households', 'persons']) as indicator_id, 'nation' as level, 'none' as breakdown, unnest([603, 2391])::double as value`);
  await writeMart(connection, dimSnapshot, [rowOf(dimSnapshot, { mode: 'full', households: 600, persons: members })]);
  await insertRows(
    connection,
    'load_files',
    Object.entries(accounts).map(([table, account]) => ({
      ...account,
      file: `${table}.csv`,
      table_name: table,
      bytes: 123_456,
      sha256: 'x',
      ...(table === 'households' ? { records: account.records - gone, rejected: account.rejected - gone } : {}),
    })),
  );
  const rejects = (table: string, rule: string, records: number) =>
    Array.from({ length: records }, (_, line) => ({ file: `${table}.csv`, table_name: table, line, rule }));
  await insertRows(connection, 'load_rejects_rows', [
    ...rejects('households', 'age', 14 - gone),
    ...rejects('households', 'key', 1),
    ...rejects('service_points', 'key', 3),
  ]);
  await insertRows(connection, 'load_column_completeness', [
    { table_name: 'households', column_name: 'household_id', records: 600, filled: 600 },
    { table_name: 'households', column_name: 'toilet', records: 600, filled: 590 },
    { table_name: 'households', column_name: 'phone', records: 600, filled: 7 },
    { table_name: 'members', column_name: 'age', records: members, filled: members - 90 },
    { table_name: 'service_points', column_name: 'name', records: 41, filled: 40 },
  ]);
  await insertRows(connection, 'load_findings', [
    {
      code: 'shared',
      severity: 'warning',
      subject: 'households.head_cnic',
      records: 2,
      sentence_en: '{records} households.',
      sentence_ur: '{records} گھرانے۔',
    },
    { code: 'files', severity: 'note', subject: 'extract', records: 2, sentence_en: 'Two files.', sentence_ur: 'دو۔' },
  ]);
  await protectAccounts(connection, publicTier);
  const marts = ['fct_load_files', 'fct_load_rejects', 'fct_column_completeness', 'fct_load_findings'];
  const answers = marts.map(async (name) => [
    name,
    await connection.all(`${readFileSync(join('data', 'models', 'marts', `${name}.sql`), 'utf8')} order by all`),
  ]);
  return Object.fromEntries([
    ...(await Promise.all(answers)),
    ['dim_snapshot', await connection.all('select * from dim_snapshot')],
  ]);
}

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '300MB' });
  connection = await database.connect();
});
afterAll(() => {
  connection.close();
  database.close();
});

const draws = async (count: number) => {
  const loads = [];
  for (let secret = 0; secret < count; secret += 1) loads.push(await load(secret, 0));
  return loads;
};
const filesOf = (loaded: Record<string, Row[]>) =>
  Object.fromEntries((loaded.fct_load_files ?? []).map((row) => [row.table_name, row]));

test('every account adds up as it is published, and the snapshot is told with the figures of the nation', async () => {
  for (const loaded of await draws(5)) {
    for (const file of loaded.fct_load_files ?? []) {
      const { accepted, rejected, duplicate, blank } = file as Record<string, number>;
      expect(file.records, String(file.file)).toBe(
        (accepted as number) + (rejected as number) + (duplicate as number) + (blank as number),
      );
    }
    const { households } = filesOf(loaded);
    const rules = (loaded.fct_load_rejects ?? []).filter((row) => row.table_name === 'households');
    expect(households?.rejected).toBe(rules.reduce((sum, row) => sum + Number(row.records), 0));
    expect(households?.accepted).toBe(603);
    expect(loaded.dim_snapshot?.[0]).toMatchObject({
      households: 603,
      persons: 2391,
      records: households?.records,
      rejected: households?.rejected,
    });
  }
});

test('what counts no household stands as counted, and what counts none is none', async () => {
  const loaded = await load(1, 0);
  expect(filesOf(loaded).service_points).toMatchObject({ records: 44, accepted: 41, rejected: 3, bytes: 120_000 });
  expect(filesOf(loaded).members).toMatchObject({ rejected: 0, duplicate: 0 });
  const columns = Object.fromEntries((loaded.fct_column_completeness ?? []).map((row) => [row.column_name, row]));
  expect(columns.household_id).toMatchObject({ records: 603, filled: 603 });
  expect(columns.name).toMatchObject({ records: 41, filled: 40 });
  expect((loaded.fct_load_findings ?? []).find((row) => row.code === 'files')).toMatchObject({ records: 2 });
});

test('over many keys a count is moved either way, on average by nothing, and a few records more than by eight households', async () => {
  const loads = await draws(120);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const empty = loads.map((loaded) => {
    const toilet = loaded.fct_column_completeness?.find((row) => row.column_name === 'toilet');
    return Number(toilet?.records) - Number(toilet?.filled);
  });
  expect(new Set(empty).size).toBeGreaterThan(5);
  expect(Math.abs(mean(empty) - 10)).toBeLessThan(0.6);
  expect(Math.max(...empty.map((each) => Math.abs(each - 10)))).toBeLessThanOrEqual(8);
  const accepted = loads.map((loaded) => Number(filesOf(loaded).members?.accepted));
  expect(Math.abs(mean(accepted) - members)).toBeLessThan(4);
  expect(Math.max(...accepted.map((each) => Math.abs(each - members)))).toBeGreaterThan(12);
  const shared = loads.map((loaded) => loaded.fct_load_findings?.find((row) => row.code === 'shared'));
  expect(Math.min(...shared.map((row) => Number(row?.records)))).toBe(3);
  for (const row of shared) {
    expect(row?.sentence_en).toBe(`${row?.records} households.`);
    expect(row?.sentence_ur).toBe(`${row?.records} گھرانے۔`);
  }
});

test('any change of the nation, and a rejected record that comes or goes, draws every account that it could betray anew', async () => {
  const toilets = async (changed: number) =>
    (await load(7, changed)).fct_column_completeness?.find((row) => row.column_name === 'toilet')?.filled;
  const seen = [];
  for (let changed = 0; changed < 20; changed += 1) seen.push(await toilets(changed));
  expect(new Set(seen).size).toBeGreaterThan(2);
  const step = [];
  for (let secret = 0; secret < 40; secret += 1) {
    const ages = [];
    for (const gone of [0, 1])
      ages.push((await load(secret, 0, gone)).fct_load_rejects?.find((row) => row.rule === 'age')?.records);
    step.push(Number(ages[0]) - Number(ages[1]));
  }
  expect(step.filter((each) => each === 1).length).toBeLessThan(20);
});

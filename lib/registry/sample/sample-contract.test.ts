import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../warehouse/database';
import type { ColumnContract, ColumnKind } from '../extract/contract';
import { readContracts } from '../extract/read-contracts';
import { openSample, sampleFolder, sampleRequest, written } from './sample.test-support';
import type { SampleManifest } from './sample-manifest';

const { folder, remove } = sampleFolder();
const asOf = '2026-09-30';
let sample: { connection: Connection; close(): void };
let manifest: SampleManifest;

beforeAll(async () => {
  manifest = await written(sampleRequest(`${folder}/extract`, { households: 26_000, workers: 2 }));
  sample = await openSample(`${folder}/extract`);
});
afterAll(() => {
  sample.close();
  remove();
});

const contracts = (await readContracts()).filter(({ table }) => !['boundaries', 'removed_households'].includes(table));
const count = async (sql: string): Promise<number> => Number((await sample.connection.one(sql))?.n);

/** An SQL condition that is true where a filled cell breaks the column's contract. */
function breaks(name: string, kind: ColumnKind): string {
  const range = (type: string, { min, max }: { min?: number; max?: number }): string =>
    `try_cast(${name} as ${type}) is null${min === undefined ? '' : ` or ${name}::${type} < ${min}`}${max === undefined ? '' : ` or ${name}::${type} > ${max}`}`;
  if (kind.is === 'integer') return range('bigint', kind);
  if (kind.is === 'number') return range('double', kind);
  if (kind.is === 'boolean') return `${name} not in ('true', 'false')`;
  if (kind.is === 'date' || kind.is === 'date_or_datetime')
    return `try_cast(${name} as date) is null or left(${name}, 10) > '${asOf}'`;
  if (kind.is === 'one_of') return `${name} not in (${kind.values.map((value) => `'${value}'`).join(', ')})`;
  if (kind.is === 'period') return `not regexp_full_match(${name}, '20\\d\\d(Q[1-4])?')`;
  if (kind.is === 'identity_number') return `not regexp_full_match(${name}, '89\\d{11}')`;
  return `trim(${name}) <> ${name}`;
}

const mayBeEmpty = (column: ColumnContract): boolean => column.optional || column.mayBeEmpty === true;

describe.each(contracts)('$table', ({ table, columns, key }) => {
  test('holds every column of its contract, in its order, and no other', async () => {
    const shape = await sample.connection.describe(`select * from ${table}`);
    expect(shape.map((column) => column.name)).toEqual(columns.map((column) => column.name));
  });

  test('holds only values its contract reads, but for the planted rows', async () => {
    const faults: Record<string, number> = {
      'households.survey_date': manifest.planted.survey_date_future,
      'households.household_size': manifest.planted.household_size_zero,
      'households.head_cnic': manifest.planted.identity_12_digits,
    };
    for (const column of columns) {
      const broken = await count(
        `select count(*) as n from ${table} where ${column.name} is not null and (${breaks(column.name, column.kind)})`,
      );
      const empty = await count(`select count(*) as n from ${table} where ${column.name} is null`);
      expect([column.name, broken]).toEqual([column.name, faults[`${table}.${column.name}`] ?? 0]);
      if (!mayBeEmpty(column)) expect([column.name, empty]).toEqual([column.name, 0]);
    }
  });

  test('has as many rows as its manifest says, and repeats a key only in the planted copies', async () => {
    const rows = await count(`select count(*) as n from ${table}`);
    expect(manifest.files.find((file) => file.name === `${table}.csv`)?.rows).toBe(rows);
    if (key.length === 0) return;
    const distinct = await count(`select count(*) as n from (select distinct ${key.join(', ')} from ${table})`);
    expect(rows - distinct).toBe(table === 'households' ? manifest.planted.exact_copies : 0);
  });
});

test('plants what the manifest says, under half a percent of rejected rows', async () => {
  const { planted } = manifest;
  const unknown = await count("select count(*) as n from households where tehsil_code like 'PK999%'");
  expect(unknown).toBe(planted.unknown_tehsil_code);
  const rejected = unknown + planted.household_size_zero + planted.survey_date_future + planted.identity_12_digits;
  expect(rejected / 26_000).toBeGreaterThan(0.001);
  expect(rejected / 26_000).toBeLessThan(0.005);
  const pairs = await count(
    'select count(*) as n from (select head_cnic from (select distinct household_id, head_cnic from households) where head_cnic is not null group by head_cnic having count(*) = 2)',
  );
  expect(pairs).toBe(planted.shared_identity_pairs);
  const copies = await count(
    'select count(*) as n from (select *, count(*) as times from households group by all having times = 2)',
  );
  expect(copies).toBe(planted.exact_copies);
  expect(planted.blank_lines).toBe(1);
});

test('never names a household, a person or a school that its own tables do not hold', async () => {
  for (const table of [
    'members',
    'enrolments',
    'payments',
    'attendance',
    'health_visits',
    'grievances',
    'registrations',
  ])
    expect([
      table,
      await count(
        `select count(*) as n from ${table} anti join households using (household_id) where household_id is not null`,
      ),
    ]).toEqual([table, 0]);
  for (const table of ['enrolments', 'payments', 'attendance', 'health_visits'])
    expect([
      table,
      await count(`select count(*) as n from ${table} anti join members using (member_id) where member_id is not null`),
    ]).toEqual([table, 0]);
  expect(await count('select count(*) as n from attendance anti join school_capacity using (school_id)')).toBe(0);
});

test('pays nobody before the spell and leaves the silent district without its latest quarter', async () => {
  expect(
    await count(
      'select count(*) as n from payments join enrolments e using (programme_id, household_id) where e.member_id is not distinct from payments.member_id and enrolled_on > coalesce(withdrawn_on, due_on)',
    ),
  ).toBe(0);
  for (const table of manifest.planted.silent_tables) {
    const latest = `select count(*) as n from ${table} join (select distinct household_id, tehsil_code from households) using (household_id) where period = '2026Q2' and tehsil_code`;
    expect(await count(`${latest} like '${manifest.planted.silent_district}%'`)).toBe(0);
    expect(await count(`${latest} like 'PK601%'`)).toBeGreaterThan(0);
  }
});

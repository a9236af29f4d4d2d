import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../warehouse/database';
import { readExpectations } from '../validate/read-expectations';
import { createEmptyTable } from './load-table';
import { insertRows } from './load-tables';
import { readContracts } from './read-contracts';
import { tableFindings } from './table-findings';

const household = (household_id: string) => ({ household_id, household_size: 2 });
const person = (member_id: string, household_id: string) => ({ member_id, household_id });
const spell = (household_id: string, changes: object = {}) => ({
  programme_id: 'p',
  household_id,
  status: 'enrolled',
  enrolled_on: '2024-01-01',
  ...changes,
});
const payment = (payment_id: string, changes: object = {}) => ({
  payment_id,
  programme_id: 'p',
  household_id: 'h1',
  period: '2025Q1',
  due_on: '2025-03-01',
  amount_pkr: 100,
  deposited_on: '2025-03-02',
  withdrawn_on: '2025-03-03',
  withdrawn_pkr: 100,
  ...changes,
});
const quarter = (member_id: string, household_id: string, changes: object = {}) => ({
  member_id,
  household_id,
  period: '2025Q1',
  effective_days: 60,
  attended_days: 50,
  ...changes,
});

/** One sound row of every kind, then one row a fault. */
const planted: Record<string, object[]> = {
  households: [household('h1'), household('h2')],
  members: [person('m1', 'h1'), person('m2', 'h1'), person('m3', 'h2'), person('m4', 'h2')],
  enrolments: [
    spell('h1'),
    spell('h2', { exited_on: '2024-06-01' }),
    spell('h2', { enrolled_on: '2024-05-01', exited_on: '2024-12-31' }),
    spell('h2', { enrolled_on: '2025-02-01', exited_on: '2025-01-15' }),
    spell('h2', { enrolled_on: '2026-01-01' }),
    spell('h2', { programme_id: 'q', member_id: 'm9' }),
    spell('h1', { programme_id: 'q', member_id: 'm3' }),
  ],
  payments: [
    payment('1'),
    payment('2', { withdrawn_pkr: 101 }),
    payment('3', { withdrawn_on: '2025-03-01 10:00:00' }),
    payment('4', { deposited_on: null }),
    payment('5', { withdrawn_on: null }),
    payment('6', { withdrawn_on: '2025-10-02' }),
    payment('7', { deposited_on: '2025-02-27' }),
    payment('8', { programme_id: 'q', household_id: 'h3' }),
    payment('9', { member_id: 'm9' }),
    payment('10', { member_id: 'm3' }),
  ],
  attendance: [
    quarter('m1', 'h1'),
    quarter('m2', 'h1', { attended_days: 61 }),
    quarter('m9', 'h1'),
    quarter('m3', 'h1'),
    quarter('m4', 'h3'),
  ],
  health_visits: [
    { member_id: 'm1', household_id: 'h1', period: '2025Q1', visited: true },
    { member_id: 'm9', household_id: 'h1', period: '2025Q1', visited: true },
  ],
  grievances: [
    { case_id: '1', opened_on: '2025-01-05', closed_on: '2025-01-06' },
    { case_id: '2', opened_on: '2025-01-05', closed_on: '2025-01-04' },
    { case_id: '3', opened_on: '2025-09-05', closed_on: '2025-10-01' },
  ],
  registrations: [
    { request_id: '1', household_id: 'h1', submitted_on: '2025-01-05', decided_on: '2025-01-05' },
    { request_id: '2', household_id: 'h1', submitted_on: '2025-01-05', decided_on: '2025-01-04' },
    { request_id: '3', household_id: 'h1', submitted_on: '2025-10-05', decided_on: null },
  ],
  service_points: [
    { point_id: '1', opened_on: '2020-01-01', closed_on: null },
    { point_id: '2', opened_on: '2020-01-01', closed_on: '2019-12-31' },
  ],
};

const expected: Record<string, number> = {
  'orphans payments': 1,
  'orphans attendance': 1,
  'spells-overlap enrolments.enrolled_on': 1,
  'exited-before-enrolled enrolments.exited_on': 1,
  'enrolled-after-extract enrolments.enrolled_on': 1,
  'member-not-in-roster enrolments.member_id': 1,
  'member-of-another-household enrolments.household_id': 1,
  'withdrawn-exceeds-amount payments.withdrawn_pkr': 1,
  'withdrawn-before-deposit payments.withdrawn_on': 1,
  'withdrawn-without-deposit payments.deposited_on': 1,
  'withdrawn-without-day payments.withdrawn_on': 1,
  'paid-after-extract payments.deposited_on': 1,
  'deposited-before-due payments.due_on': 1,
  'paid-without-spell payments.programme_id': 1,
  'member-not-in-roster payments.member_id': 1,
  'member-of-another-household payments.household_id': 1,
  'attended-exceeds-effective attendance.attended_days': 1,
  'member-not-in-roster attendance.member_id': 1,
  'member-of-another-household attendance.household_id': 2,
  'member-not-in-roster health_visits.member_id': 1,
  'closed-before-opened grievances.closed_on': 1,
  'case-after-extract grievances.opened_on': 1,
  'decided-before-submitted registrations.decided_on': 1,
  'request-after-extract registrations.submitted_on': 1,
  'point-closed-before-opened service_points.closed_on': 1,
};

let database: Database;
let connection: Connection;
const contracts = await readContracts();
const loaded = contracts.filter(({ table }) => table !== 'households' && table in planted);
const expectations = await readExpectations();

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  connection = await database.connect();
  for (const contract of contracts) {
    if (!(contract.table in planted)) continue;
    await createEmptyTable(connection, contract);
    await insertRows(connection, `raw_${contract.table}`, planted[contract.table] ?? []);
  }
});

afterAll(() => {
  connection.close();
  database.close();
});

const find = (mode: 'full' | 'delta') => tableFindings(connection, { loaded, expectations, mode, asOf: '2025-09-30' });

test('every fault of programmes is found once for every row that has it, and sound rows are none', async () => {
  const found = (await find('full')).filter(({ code }) => code !== 'size-disagrees');
  expect(Object.fromEntries(found.map(({ code, subject, records }) => [`${code} ${subject}`, records]))).toEqual(
    expected,
  );
});

test('no check of a table of programmes goes without a planted fault', () => {
  const declared = [...expectations.values()]
    .filter(({ table }) => !['households', 'members'].includes(table))
    .flatMap(({ checks }) => checks.map(({ code, subject }) => `${code} ${subject}`));
  expect(declared.length).toBeGreaterThan(14);
  expect(Object.keys(expected)).toEqual(expect.arrayContaining(declared));
});

test('every finding says in both languages how many rows it is about and what becomes of them', async () => {
  for (const { sentence, code } of await find('full')) {
    expect(sentence.en, code).toContain('{records}');
    expect(sentence.ur, code).toMatch(/\p{Script=Arabic}.*۔$/u);
  }
});

test('a delta is not blamed for rosters and households it does not carry', async () => {
  const codes = (await find('delta')).map(({ code }) => code);
  for (const code of ['orphans', 'member-not-in-roster', 'paid-without-spell']) expect(codes).not.toContain(code);
  expect(codes).toContain('withdrawn-before-deposit');
});

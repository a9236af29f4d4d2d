import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { silent } from '../../core/progress';
import { Database, type Row } from '../../warehouse/database';
import { loadLimits } from '../extract/load-limits';
import { loadExtract } from './load';
import type { LoadReport } from './load-report';
import { readValues } from './read-values';
import { type TinyHousehold, tinyHousehold, tinyMembers, writeTinyExtract } from './tiny-extract.test-support';

const root = mkdtempSync(join(tmpdir(), 'naqsha-programmes-'));
const households = Array.from({ length: 100 }, (_, id) =>
  tinyHousehold(id, {
    tehsil_code: id < 60 ? 'PK60101' : 'PK70101',
    ever_married_women: id % 4 === 0 ? 0 : 1,
    mobile_phone: id % 2 === 0,
    computer: false,
    internet: false,
  }),
);
const idOf = (id: number): string => String(id).padStart(10, '0');

const load = (name: string, tables: Record<string, readonly TinyHousehold[]>) =>
  loadExtract({
    extractFolder: writeTinyExtract(
      join(root, name),
      households,
      { name },
      { members: tinyMembers(households), ...tables },
    ),
    boundariesFile: null,
    dataFolder: join(root, 'snapshots'),
    limits: loadLimits,
    resources: { threads: 2, memory: '1GB' },
    progress: silent,
    signal: new AbortController().signal,
  });

const spell = (id: number, status: string, changes: TinyHousehold = {}): TinyHousehold => ({
  programme_id: 'kafaalat',
  household_id: idOf(id),
  member_id: `${idOf(id)}-01`,
  status,
  enrolled_on: '2023-01-01',
  exited_on: null,
  ...changes,
});
const instalment = (id: number, changes: TinyHousehold = {}): TinyHousehold => ({
  payment_id: `P${id}`,
  programme_id: 'kafaalat',
  household_id: idOf(id),
  period: '2025Q1',
  due_on: '2025-01-15',
  amount_pkr: 13500,
  withdrawn_on: '2025-02-01',
  withdrawn_pkr: 13500,
  ...changes,
});

const enrolments = [
  ...[0, 1, 2, 3, 4, 5].map((id) => spell(id, 'enrolled')),
  ...[6, 7].map((id) => spell(id, 'pending')),
  spell(8, 'suspended'),
  spell(9, 'exited', { enrolled_on: '2019-01-01', exited_on: '2021-01-01' }),
  spell(10, 'enrolled', { enrolled_on: '2026-01-01' }),
  spell(11, 'enrolled', { exited_on: '2025-09-30' }),
  spell(1, 'exited', { enrolled_on: '2019-01-01', exited_on: '2021-01-01' }),
  spell(2, 'exited', { enrolled_on: '2022-01-01', exited_on: '2024-01-01' }),
  spell(3, 'exited', { enrolled_on: '2020-01-01', exited_on: '2019-01-01' }),
  spell(20, 'enrolled', { programme_id: 'ehsaas_rashan' }),
  spell(999, 'enrolled'),
];
const payments = [
  ...[0, 1, 2].map((id) => instalment(id)),
  instalment(4, { withdrawn_on: null, withdrawn_pkr: null }),
  instalment(50),
];

let report: LoadReport;
const exact = async (indicator: string, level: 'nation' | 'tehsil' = 'nation', model: string | null = null) => {
  const wanted = { indicator, level, breakdown: 'none', period: null, model, exact: true } as const;
  const rows = await readValues(join(root, 'snapshots'), report.snapshot, wanted);
  if (!rows.ok) throw new Error(rows.problem.sentence);
  return Object.fromEntries(rows.value.filter((row) => row.status === 'known').map((row) => [row.place_code, row]));
};
const value = async (indicator: string) => (await exact(indicator)).PK?.value;

async function ask(snapshot: string, sql: string): Promise<Row[]> {
  const database = await Database.openReadOnly(join(root, 'snapshots', snapshot, 'records.duckdb'));
  const connection = await database.connect();
  const rows = await connection.all(sql);
  connection.close();
  database.close();
  return rows;
}

beforeAll(async () => {
  const outcome = await load('programmes', { enrolments, payments });
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  report = outcome.value;
});
afterEach(() => {
  delete process.env.NAQSHA_PROGRAMMES;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a household stands once in a programme, whatever its spells: eligible, served, enrolled now, pending, paid', async () => {
  expect(await value('kafaalat_eligible')).toBe(12);
  expect(await value('kafaalat_served_ever')).toBe(9);
  expect(await value('kafaalat_enrolled_now')).toBe(6);
  expect(await value('kafaalat_pending_only')).toBe(3);
  expect(await value('kafaalat_paid_ever')).toBe(4);
  expect(await value('kafaalat_take_up_served_over_eligible')).toBe(9 / 12);
  expect(await exact('kafaalat_eligible', 'tehsil')).toMatchObject({ PK60101: { value: 12 }, PK70101: { value: 0 } });
});

test('money without a spell is paid, yet never lifts the share of the eligible who are paid', async () => {
  expect((await exact('kafaalat_paid_over_eligible')).PK).toMatchObject({ numerator: 3, denominator: 12 });
});

test('a place where nobody was found eligible has no rate, not a rate of nought', async () => {
  expect(Object.keys(await exact('kafaalat_paid_over_eligible', 'tehsil'))).toEqual(['PK60101']);
});

test('exclusion, inclusion and the rule are what the household records say, under each model', async () => {
  const rows = await ask(
    report.snapshot,
    'select household_id, ever_married_women, score_0, consumption_pkr_month, consumption_p30, consumption_p40 from int_households_scored',
  );
  const now = new Set([0, 1, 2, 3, 4, 5].map(idOf));
  const isNow = (row: Row) => now.has(String(row.household_id));
  const poor = rows.filter((row) => Number(row.consumption_pkr_month) <= Number(row.consumption_p30));
  expect((await exact('kafaalat_exclusion_poorest_30_not_enrolled')).PK).toMatchObject({
    numerator: poor.filter((row) => !isNow(row)).length,
    denominator: poor.length,
  });
  const above = rows.filter((row) => isNow(row) && Number(row.consumption_pkr_month) > Number(row.consumption_p40));
  expect((await exact('kafaalat_inclusion_enrolled_above_40')).PK).toMatchObject({
    numerator: above.length,
    denominator: 6,
  });
  const scored = rows.filter((row) => row.score_0 !== null);
  const byRule = scored.filter((row) => Number(row.score_0) <= 32 && Number(row.ever_married_women) > 0);
  expect(byRule.length).toBeGreaterThan(10);
  expect(byRule.length).toBeLessThan(scored.filter((row) => Number(row.score_0) <= 32).length);
  expect((await exact('kafaalat_eligible_by_rule')).PK?.value).toBe(byRule.length);
  expect((await exact('kafaalat_exclusion_by_rule')).PK).toMatchObject({
    numerator: byRule.filter((row) => !isNow(row)).length,
    denominator: byRule.length,
  });
  expect((await exact('kafaalat_inclusion_by_rule')).PK?.numerator).toBe(6 - byRule.filter((row) => isNow(row)).length);
});

test('the people left out are those of the very households left out, of whatever size these are', async () => {
  const rows = await ask(
    report.snapshot,
    'select household_id, household_size, ever_married_women, score_0 from int_households_scored',
  );
  const now = new Set([0, 1, 2, 3, 4, 5].map(idOf));
  const sized = (those: readonly Row[]) => ({
    numerator: those.reduce((sum, row) => sum + Number(row.household_size), 0),
    denominator: those.length,
  });
  const among = (ids: readonly number[]) =>
    sized(rows.filter((row) => ids.map(idOf).includes(String(row.household_id))));
  expect((await exact('kafaalat_pending_only_people')).PK).toMatchObject(among([6, 7, 10]));
  expect(await value('kafaalat_not_paid')).toBe(9);
  expect((await exact('kafaalat_not_paid_people')).PK).toMatchObject(among([3, 4, 5, 6, 7, 8, 9, 10, 11]));
  const missed = rows.filter(
    (row) =>
      row.score_0 !== null &&
      Number(row.score_0) <= 32 &&
      Number(row.ever_married_women) > 0 &&
      !now.has(String(row.household_id)),
  );
  expect(await value('kafaalat_missed_by_rule')).toBe(missed.length);
  expect((await exact('kafaalat_exclusion_by_rule')).PK?.numerator).toBe(missed.length);
  expect((await exact('kafaalat_missed_by_rule_people')).PK).toMatchObject(sized(missed));
  const sizes = new Set(missed.map((row) => row.household_size));
  expect(sizes.size).toBeGreaterThan(1);
});

test('what is wrong with spells and payments is counted in words in both languages, and the rest is loaded', async () => {
  const said = (code: string) => report.findings.find((finding) => finding.code === code);
  expect(said('spells-overlap')).toMatchObject({ records: 1, subject: 'enrolments.enrolled_on' });
  expect(said('exited-before-enrolled')?.records).toBe(1);
  expect(said('paid-without-spell')?.records).toBe(1);
  expect(said('orphans')).toMatchObject({ records: 1, subject: 'enrolments' });
  expect(said('unknown-programme')).toMatchObject({ records: 1, subject: 'enrolments.programme_id' });
  expect(said('unknown-programme')?.sentence).toContain('not described: ehsaas_rashan');
  const urdu = await ask(
    report.snapshot,
    "select sentence_ur from load_findings where code in ('spells-overlap', 'paid-without-spell', 'unknown-programme')",
  );
  expect(urdu).toHaveLength(3);
  for (const row of urdu) expect(row.sentence_ur).toMatch(/[\u0600-\u06ff]/);
});

test('a programme without a spell offers no indicator, so that nobody reads a nought of it', async () => {
  await expect(exact('nashonuma_households_enrolled_now')).rejects.toThrow('There is no indicator');
  const rows = await ask(report.snapshot, 'select programme_id from dim_programmes where measured order by 1');
  expect(rows).toEqual([{ programme_id: 'kafaalat' }]);
  const bare = await load('bare', {});
  const ids = await ask(bare.ok ? bare.value.snapshot : '', "select 1 from dim_indicators where theme = 'programmes'");
  expect(ids).toEqual([]);
});

test('the snapshot keeps name, rule and amount of its day with their source, unknown where none confirms them', async () => {
  const sql = `select programme_id, name_en, cut_off, amount_pkr, rule_confidence, amount_confidence from dim_programmes
    where programme_id in ('kafaalat', 'nashonuma', 'emergency_cash') order by position`;
  expect(await ask(report.snapshot, sql)).toMatchObject([
    { name_en: 'Benazir Kafaalat', cut_off: 32, amount_pkr: 13500, rule_confidence: 'confirmed' },
    { name_en: 'Benazir Nashonuma', cut_off: null, amount_pkr: null, amount_confidence: 'not known' },
    { name_en: 'Ehsaas Emergency Cash 2020', cut_off: null, amount_pkr: null, rule_confidence: null },
  ]);
});

test('an administrator’s rule for a part of the country and with a condition is tried on its tehsils alone', async () => {
  const [original] = await ask(
    report.snapshot,
    "select definition from dim_programmes where programme_id = 'kafaalat'",
  );
  const programme = JSON.parse(String(original?.definition));
  const [, rule] = programme.rules;
  const folder = mkdtempSync(join(root, 'own-'));
  process.env.NAQSHA_PROGRAMMES = folder;
  const write = (changes: object) =>
    writeFileSync(
      join(folder, 'kafaalat.json'),
      JSON.stringify({ ...programme, rules: [{ ...rule, from: null, cut_off: null, ...changes }] }),
    );
  write({ area: { boundary_set: 'cod-ab-2022-09-09', codes: ['PK7'] } });
  const before = report;
  const outcome = await load('programmes', { enrolments, payments });
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  report = outcome.value;
  expect(report.snapshot).not.toBe(before.snapshot);
  expect(await exact('kafaalat_eligible_by_rule', 'tehsil')).toMatchObject({
    PK60101: { value: 0 },
    PK70101: { value: 30 },
  });
  report = before;
  write({ condition: { op: 'equals', of: [{ column: 'income', type: 'number' }, { constant: 1 }] } });
  const unknown = await load('programmes', { enrolments, payments });
  expect(!unknown.ok && unknown.problem.sentence).toContain('kafaalat reads "income", which no household has');
  write({ condition: { op: 'equals', of: [{ column: 'toilet', type: 'number' }, { constant: 1 }] } });
  const mistyped = await load('programmes', { enrolments, payments });
  expect(!mistyped.ok && mistyped.problem.sentence).toContain('kafaalat reads "toilet" as number, but it is text');
});

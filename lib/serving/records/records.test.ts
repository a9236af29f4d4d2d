import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import type { Role } from '../access/role';
import type { RecordsCall } from './behind-door';
import { exactFigures } from './exact-figures';
import { findHouseholds } from './find-households';
import { type HouseholdPage, householdSearch, listHouseholds } from './list-households';
import { openHousehold } from './open-household';
import { recordsFolder, testHousehold, testIdentity, writeRecords } from './records.test-support';
import { revealIdentity } from './reveal-identity';

let folder: string;
let remove: () => void;

beforeAll(async () => {
  ({ folder, remove } = await recordsFolder());
});
afterAll(() => remove());

const by = (role: Role | null, scope: readonly string[] | null = null): RecordsCall => ({
  viewer: role === null ? null : { id: `u-${role}`, name: 'Test', role, scope },
  purpose: { why: 'grievance', reference: 'G-1' },
  snapshot: null,
});
const steward = by('data-steward', ['PK1']);
const search = (changes: object = {}) => householdSearch.parse({ place: 'PK101', ...changes });

/** Every question of the restricted door about household 0, which lies in PK10101. */
const asked = {
  'find by number': (call: RecordsCall) => findHouseholds(call, testIdentity(0)),
  'find by id': (call: RecordsCall) => findHouseholds(call, testHousehold(0)),
  list: (call: RecordsCall) => listHouseholds(call, search()),
  open: (call: RecordsCall) => openHousehold(call, testHousehold(0)),
  'exact figures': (call: RecordsCall) => exactFigures(call, 'PK10101', 'hies-2016'),
  reveal: (call: RecordsCall) => revealIdentity(call, testHousehold(0), null),
};

test.each(Object.entries(asked))('%s: answers a steward, and nobody else gets anything', async (_, question) => {
  expect(await question(steward)).toMatchObject({ ok: true });
  expect(await question(by(null))).toMatchObject({ ok: false, problem: { code: 'sign-in-needed' } });
  for (const role of ['policymaker', 'planner', 'me-officer', 'admin', 'auditor'] as const)
    expect(await question(by(role))).toMatchObject({ ok: false, problem: { code: 'not-for-role' } });
});

test('no answer holds a record key, from which the noise of figures would follow', async () => {
  for (const [name, question] of Object.entries(asked))
    expect(JSON.stringify(await question(steward)), name).not.toContain('record_key');
});

test('what lies out of scope is answered like what does not exist', async () => {
  const elsewhere = by('data-steward', ['PK2']);
  expect(await findHouseholds(elsewhere, testIdentity(0))).toEqual(await findHouseholds(elsewhere, testIdentity(9999)));
  expect(await findHouseholds(elsewhere, testHousehold(0))).toEqual(await findHouseholds(elsewhere, 'no such'));
  expect(await openHousehold(elsewhere, testHousehold(0))).toEqual(await openHousehold(elsewhere, 'no such'));
  expect(await exactFigures(elsewhere, 'PK10101', 'hies-2016')).toEqual(await exactFigures(elsewhere, 'PK909', ''));
  expect(await revealIdentity(elsewhere, testHousehold(0), null)).toEqual(
    await revealIdentity(elsewhere, 'no such', null),
  );
  expect(await listHouseholds(elsewhere, search())).toEqual(
    await listHouseholds(elsewhere, search({ place: 'PK909' })),
  );
  expect(await listHouseholds(steward, search({ place: 'PK' }))).toMatchObject({ ok: false });
});

test('a number finds the household of its head or member, however it is written', async () => {
  const number = testIdentity(3);
  const written = `${number.slice(0, 5)}-${number.slice(5, 12)}-${number.slice(12)}`;
  expect(await findHouseholds(steward, written)).toMatchObject({
    value: { by: 'identity', households: [{ household_id: testHousehold(3), member_id: null }] },
  });
  const spouse = await revealIdentity(steward, testHousehold(3), `${testHousehold(3)}-2`);
  expect(spouse.ok && spouse.value.number).toMatch(/^893\d{10}$/);
  expect(await findHouseholds(steward, spouse.ok ? String(spouse.value.number) : '')).toMatchObject({
    value: { households: [{ household_id: testHousehold(3), member_id: `${testHousehold(3)}-2` }] },
  });
});

test('a damaged key of numbers is told in words with the next step, and households are found by their id all the same', async () => {
  const file = join(folder, 'state', 'identity.key');
  const kept = readFileSync(file);
  try {
    for (const text of ['', 'not a key', 'a'.repeat(63)]) {
      writeFileSync(file, text);
      const answer = await findHouseholds(steward, testIdentity(3));
      expect(answer).toMatchObject({ ok: false, problem: { code: 'key-damaged' } });
      expect(!answer.ok && answer.problem.nextStep).toContain('put the kept copy of identity.key back');
      expect(JSON.stringify(answer)).not.toContain(folder);
      expect(await findHouseholds(steward, testHousehold(3))).toMatchObject({ ok: true });
    }
  } finally {
    writeFileSync(file, kept);
  }
});

test('no answer holds a number of 13 digits but the one that reveals it, which is counted', async () => {
  for (const [name, question] of Object.entries(asked)) {
    const text = JSON.stringify(await question(steward));
    if (name === 'reveal') expect(text).toContain(testIdentity(0));
    else expect(/(?<![\d.])\d{13}(?!\d)/.test(text)).toBe(false);
  }
  const [one, two] = [await asked.reveal(steward), await asked.reveal(steward)];
  expect(two.ok && one.ok && two.value.revealedToday - one.value.revealedToday).toBe(1);
});

test('every opening stands in the audit trail with its purpose and without the number', async () => {
  await findHouseholds(steward, testIdentity(6));
  await openHousehold(steward, testHousehold(6));
  const trail = readFileSync(join(folder, 'state', 'audit.db')).toString('latin1');
  const log = readFileSync(join(folder, 'state', 'audit.db-wal'), { flag: 'a+' }).toString('latin1');
  expect(trail + log).toContain(`household ${testHousehold(6)}`);
  expect(trail + log).toContain('grievance: G-1');
  expect(trail + log).not.toContain(testIdentity(6));
});

test('a steward sees small counts of the own area as they are, and that is written down', async () => {
  expect(await exactFigures(steward, 'PK10101', 'hies-2016')).toMatchObject({
    value: [
      { indicator_id: 'no_toilet', numerator: 7, denominator: 200 },
      { indicator_id: 'poverty_headcount', numerator: 7 },
    ],
  });
  expect(await exactFigures(steward, 'PK', 'hies-2016')).toMatchObject({ problem: { code: 'place-not-found' } });
  const log = readFileSync(join(folder, 'state', 'audit.db-wal'), { flag: 'a+' }).toString('latin1');
  expect(log + readFileSync(join(folder, 'state', 'audit.db')).toString('latin1')).toContain(
    'exact figures of PK10101',
  );
});

test('an audit trail that cannot be written stops every answer', async () => {
  const state = process.env.NAQSHA_STATE;
  const keys = process.env.NAQSHA_KEYS;
  process.env.NAQSHA_KEYS = state;
  process.env.NAQSHA_STATE = join(folder, 'data', 'CURRENT');
  try {
    for (const question of Object.values(asked)) await expect(question(steward)).rejects.toThrow();
  } finally {
    process.env.NAQSHA_STATE = state;
    if (keys === undefined) delete process.env.NAQSHA_KEYS;
    else process.env.NAQSHA_KEYS = keys;
  }
});

test.each([
  { sort: 'score' },
  { sort: 'score', descending: true },
  { sort: 'size', womenHeaded: false },
  { sort: 'surveyed', descending: true },
  { sort: 'id', disabled: true },
])('pages visit every row once, in order: %o', async (changes) => {
  const seen: string[] = [];
  let counted: number | null = null;
  let after: HouseholdPage['next'] = null;
  do {
    const page = await listHouseholds(steward, search({ ...changes, after }));
    if (!page.ok) throw new Error(page.problem.sentence);
    counted ??= page.value.counted;
    seen.push(...page.value.households.map((each) => each.household_id));
    after = page.value.next;
  } while (after !== null);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(Number(counted));
});

test('a state of a programme keeps to the households in it', async () => {
  const of = async (state: string) => {
    const page = await listHouseholds(steward, search({ programme: 'kafaalat', state }));
    return page.ok ? Number(page.value.counted) : Number.NaN;
  };
  const [met, enrolled, missed, beyond] = await Promise.all(['met', 'enrolled', 'missed', 'beyond'].map(of));
  expect(enrolled).toBeGreaterThan(0);
  expect((met as number) - (missed as number)).toBe((enrolled as number) - (beyond as number));
});

test('an opened household is scored as the load scored it, by bars that end on the score exactly', async () => {
  let scored = 0;
  for (const index of [0, 1, 3, 4, 6, 7, 9, 10, 12]) {
    const opened = await openHousehold(steward, testHousehold(index));
    if (!opened.ok) throw new Error(opened.problem.sentence);
    const listed = await findHouseholds(steward, testHousehold(index));
    expect(listed.ok && listed.value.households[0]?.score).toBe(opened.value.scores[0]?.score);
    for (const { steps, score, status } of opened.value.scores) {
      expect(steps.length > 0).toBe(status === 'scored');
      if (score === null) continue;
      scored += 1;
      expect(steps.reduce((sum, each) => sum + Math.round(each.points * 1e6), 0)).toBe(Math.round(score * 1e6));
      expect(steps.at(-1)?.to).toBe(score);
    }
  }
  expect(scored).toBeGreaterThan(0);
});

test('other rounds that are kept are told with their scores', async () => {
  await writeRecords(join(folder, 'data', 'snap-two'), 30);
  const [held, gone] = [
    await openHousehold(steward, testHousehold(3)),
    await openHousehold(steward, testHousehold(36)),
  ];
  expect(held).toMatchObject({ value: { otherSnapshots: 1, rounds: [{ snapshot: 'snap-two' }] } });
  expect(gone).toMatchObject({ value: { otherSnapshots: 1, rounds: [] } });
});

test('the look-up tables hold no number and lie in the order they are searched in', async () => {
  const database = await Database.openReadOnly(join(folder, 'data', 'snap-one', 'records.duckdb'));
  const connection = await database.connect();
  const orders = {
    int_identities_hashed: 'hash_high',
    int_households_located: 'id_hash',
    int_households_listed: 'place_code',
  };
  for (const [table, column] of Object.entries(orders)) {
    const row = await connection.one(`
      select count(*) filter (where later < before)::integer as unsorted, max(whole) as numbers from (
        select ${column} as later, lag(${column}) over (order by rowid) as before, regexp_matches(each::varchar, '[0-9]{13}[^0-9]') as whole
        from (select * exclude (${column}), ${column}, rowid from ${table}) as each)`);
    expect(row?.unsorted).toBe(0);
  }
  const shown = await connection.one(
    "select count(*)::integer as shown from int_households_listed where regexp_matches(identity_masked, '[0-9]{6}')",
  );
  expect(shown?.shown).toBe(0);
  connection.close();
  database.close();
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verifyAudit } from '@/lib/serving/access/verify-audit';
import { recordsFolder, testHousehold, testIdentity, writeRecords } from '@/lib/serving/records/records.test-support';
import { Connection, Database } from '@/lib/warehouse/database';
import { about, ask, keyFor, morning, pageSays } from './eligibility.test-support';

let folder: string;
let remove: () => void;
/** Household `index` by what the page says of it, the first three of each, all in PK1 or PK2 as they come. */
const found = { eligible: [] as number[], not_eligible: [] as number[], refer: [] as number[] };
const shuffled = Array.from({ length: 90 }, (_, i) => (i * i * 7 + i * 3) % 599);

beforeAll(async () => {
  ({ folder, remove } = await recordsFolder());
  for (const index of new Set(shuffled)) {
    const eligible = await pageSays(index);
    found[eligible === null ? 'refer' : eligible ? 'eligible' : 'not_eligible'].push(index);
  }
});
afterAll(() => remove());

const nobody = (): object => about(0, { cnic: '8999912345671' });
const inPk1 = (index: number): boolean => index % 3 < 2;

test.each(['eligible', 'not_eligible', 'refer'] as const)(
  '%s is what the page of the household says',
  async (status) => {
    const { token } = await keyFor({});
    expect(found[status].length).toBeGreaterThan(2);
    for (const index of found[status].slice(0, 4)) {
      const answer = await ask(token, about(index), morning);
      expect(answer.status).toBe(200);
      expect(answer.json).toEqual({
        status,
        programme: 'kafaalat',
        as_of: '2025-09-30',
        snapshot: 'snap-one',
        decision_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(answer.headers.get('cache-control')).toBe('private, no-store, no-transform');
      expect([...answer.headers.keys()].some((name) => name.startsWith('access-control'))).toBe(false);
    }
  },
);

test('a number is understood with hyphens, and the year before counts as well, no other does', async () => {
  const { token } = await keyFor({});
  const [index] = found.eligible as [number];
  const born = Number(about(index).second_factor);
  const hyphened = testIdentity(index).replace(/^(.{5})(.{7})/, '$1-$2-');
  const statuses: unknown[] = [];
  for (const [year, day] of [born, born - 1, born - 2, born + 1].map((each, i) => [each, i] as const))
    statuses.push(
      (await ask(token, about(index, { cnic: hyphened, second_factor: String(year) }), morning + day * 86_400_000)).json
        .status,
    );
  expect(statuses).toEqual(['eligible', 'eligible', 'not_eligible', 'not_eligible']);
});

test('unknown, wrong year, out of area and not eligible weigh the same and put the same questions to the file', async () => {
  const { token } = await keyFor({ scope: ['PK1'] });
  const outside = found.eligible.find((index) => !inPk1(index)) as number;
  const inside = found.eligible.find(inPk1) as number;
  const not = found.not_eligible.find(inPk1) as number;
  const asked: Record<string, { text: string; sql: string[]; headers: string }> = {};
  for (const [name, body] of Object.entries({
    unknown: nobody(),
    wrongYear: about(inside, { second_factor: '1901' }),
    outside: about(outside),
    not: about(not),
  })) {
    const spy = vi.spyOn(Connection.prototype, 'all');
    const { text, headers } = await ask(token, body, morning);
    asked[name] = { text, sql: spy.mock.calls.map(([sql]) => sql), headers: JSON.stringify([...headers]) };
    spy.mockRestore();
  }
  const [first, ...others] = Object.values(asked);
  expect(first?.sql.length).toBeGreaterThan(5);
  for (const other of others) {
    expect(other.sql).toEqual(first?.sql);
    expect(other.headers).toBe(first?.headers);
    expect(other.text.length).toBe(first?.text.length);
    expect(other.text.replace(/[0-9a-f-]{36}/, '')).toBe(first?.text.replace(/[0-9a-f-]{36}/, ''));
  }
  expect((await ask(token, about(inside), morning)).json.status).toBe('eligible');
});

test('a member is known like the head, by the own number and year', async () => {
  const { token } = await keyFor({});
  const index = found.eligible[2] as number;
  const spouse = String(8_930_000_000_000 + 1 + (index % 11) + index * 31);
  const statusFor = async (second_factor: string, body = about(index, { cnic: spouse, second_factor })) =>
    (await ask(token, body, morning)).json.status;
  expect(await statusFor(about(index).second_factor)).toBe('eligible');
  expect(await statusFor('1911')).toBe('not_eligible');
});

test('a number that stands in two households that differ is refer', async () => {
  const other = (one: number) =>
    found.not_eligible.find((each) => about(each).second_factor === about(one).second_factor);
  const one = found.eligible.find((each) => other(each) !== undefined) as number;
  await writeRecords(join(folder, 'data', 'snap-two'));
  const database = await Database.openWritable(join(folder, 'data', 'snap-two', 'records.duckdb'), {
    threads: 1,
    memory: '500MB',
  });
  const connection = await database.connect();
  await connection.run(
    `insert into int_identities_hashed by name
    select hash_high, hash_low, member_id, age, located.household_id, located.place_code, located.listed_row
    from int_identities_hashed as hashed, int_households_located as located
    where hashed.household_id = $one and hashed.member_id is null and located.household_id = $other`,
    { one: testHousehold(one), other: testHousehold(other(one) as number) },
  );
  connection.close();
  database.close();
  writeFileSync(join(folder, 'data', 'CURRENT'), 'snap-two');
  const { token } = await keyFor({});
  expect((await ask(token, about(one), morning + 20 * 86_400_000)).json).toMatchObject({
    status: 'refer',
    snapshot: 'snap-two',
  });
  writeFileSync(join(folder, 'data', 'CURRENT'), 'snap-one');
});

test('a programme without a rule that can be tried is refer for everybody, known or not', async () => {
  const { token } = await keyFor({ programmes: ['sehat_sahulat', 'disability'] });
  for (const programme of ['sehat_sahulat', 'disability'])
    for (const body of [nobody(), about(found.eligible[1] as number), about(found.eligible[2] as number)])
      expect((await ask(token, { ...body, programme }, morning)).json).toMatchObject({ status: 'refer', programme });
});

test('a key asks about its own programmes alone, and names one where it has several', async () => {
  const { token } = await keyFor({ programmes: ['kafaalat', 'disability', 'gone'] });
  for (const programme of [undefined, 'taleemi_wazaif'])
    expect(await ask(token, about(1, { programme }), morning)).toMatchObject({
      status: 403,
      json: { code: 'programme-not-for-key' },
    });
  expect(await ask(token, about(1, { programme: 'gone' }), morning)).toMatchObject({ status: 422 });
});

test('what is not a question is refused in words that repeat nothing of it', async () => {
  const { token } = await keyFor({});
  const number = testIdentity(5);
  for (const [body, status] of [
    [about(5, { cnic: `${number}9` }), 400],
    [about(5, { cnic: Number(number) }), 400],
    [about(5, { second_factor: number }), 400],
    [about(5, { second_factor: 1980 }), 400],
    [about(5, { purpose: number }), 400],
    [about(5, { case_ref: `case ${number}` }), 400],
    [about(5, { case_ref: number.split('').join(' ') }), 400],
    [about(5, { case_ref: undefined }), 400],
    [about(5, { [number]: number }), 400],
    [`"${number}"`, 400],
    [`{"cnic": ${number}`, 400],
    ['[]', 400],
    [JSON.stringify(about(5)).padEnd(2_001), 413],
  ] as const) {
    const answer = await ask(token, body, morning);
    expect(answer.status, JSON.stringify(body)).toBe(status);
    expect(String(answer.json.sentence).length).toBeGreaterThan(20);
    expect(String(answer.json.nextStep).length).toBeGreaterThan(20);
    expect(answer.text.replace(/\D/g, '')).not.toContain(number);
  }
  expect(await ask(token, about(5), morning, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  expect(await ask(token, about(5), morning, { origin: 'https://example.org' })).toMatchObject({ status: 403 });
});

test('the trail tells every decision with key, purpose and case, and stays unbroken; no file holds a number asked', async () => {
  const { id, token } = await keyFor({});
  const { json } = await ask(token, about(found.eligible[0] as number, { case_ref: 'CASE-77' }), morning);
  const files = readdirSync(join(folder, 'state')).map((file) => readFileSync(join(folder, 'state', file), 'latin1'));
  const whole = files.join('\n');
  for (const told of [id, String(json.decision_id), 'enrolment: CASE-77', 'ask-eligibility', 'eligible for kafaalat'])
    expect(whole).toContain(told);
  expect(whole).not.toContain(token);
  const asked = [...shuffled.map(testIdentity), '8999912345671'];
  for (const number of asked) {
    expect(whole.includes(number), number).toBe(false);
    expect(whole.includes(number.replace(/^(.{5})(.{7})/, '$1-$2-')), number).toBe(false);
  }
  expect(await verifyAudit()).toMatchObject({ whole: true });
});

test('an audit trail that cannot be written stops the answer', async () => {
  const { token } = await keyFor({});
  const audit = await import('@/lib/serving/access/audit-head');
  const spy = vi.spyOn(audit, 'moveHead').mockImplementation(() => {
    throw new Error('disk full');
  });
  await expect(ask(token, about(found.eligible[0] as number), morning + 9 * 86_400_000)).rejects.toThrow('disk full');
  spy.mockRestore();
});

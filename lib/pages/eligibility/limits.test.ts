import { afterAll, beforeAll, expect, test } from 'vitest';
import { agencyKeys } from '@/lib/serving/access/agency-keys';
import { accessStore } from '@/lib/serving/access/auth';
import { changeAgencyKey } from '@/lib/serving/access/change-agency-key';
import { listAudit } from '@/lib/serving/access/list-audit';
import { recordsFolder } from '@/lib/serving/records/records.test-support';
import * as route from '../../../app/api/v1/eligibility/route';
import { about, admin, ask, keyFor, morning } from './eligibility.test-support';

let remove: () => void;
beforeAll(async () => {
  ({ remove } = await recordsFolder());
});
afterAll(() => remove());

const day = 86_400_000;
const second = 1000;
const trail = async () => (await listAudit({ viewer: null, before: null, limit: 1000 })).map(({ act }) => act);
const number = (serial: number): string => `89202${String(serial).padStart(7, '0')}1`;

/** As after a restart: the store is opened anew, and what lay in memory is gone. */
function restart(): void {
  const kept = globalThis as { naqshaStores?: Map<string, unknown>; naqshaNumbersAsked?: Map<string, unknown> };
  kept.naqshaStores?.clear();
  kept.naqshaNumbersAsked?.clear();
}

test('a key that nobody made, one that has run out and a revoked one are refused alike, the last from the next question on', async () => {
  const runOut = await keyFor({ expiresAt: new Date(morning + second).toISOString() });
  const revoked = await keyFor({});
  expect(await ask(runOut.token, about(1), morning)).toMatchObject({ status: 200 });
  expect(await ask(revoked.token, about(1), morning)).toMatchObject({ status: 200 });
  await changeAgencyKey(admin, revoked.id, { act: 'revoke-key' }, morning);
  await changeAgencyKey(admin, revoked.id, { act: 'resume-key' }, morning);
  const answers = [];
  for (const token of ['', 'x', 'A'.repeat(43), runOut.token, revoked.token])
    answers.push(await ask(token, about(1), morning + second));
  for (const { status, text, headers } of answers) {
    expect(status).toBe(401);
    expect(text).toBe(answers[0]?.text);
    expect([...headers]).toEqual([...(answers[0]?.headers ?? [])]);
  }
});

test('twenty questions a second are taken from a key, and the next is told when to come again', async () => {
  const [one, other] = [await keyFor({}), await keyFor({})];
  for (let i = 0; i < 20; i += 1) expect((await ask(one.token, '{}', morning + i)).status).toBe(400);
  const refused = await ask(one.token, '{}', morning + 30);
  expect(refused).toMatchObject({ status: 429, json: { code: 'too-fast' } });
  expect(refused.headers.get('retry-after')).toBe('1');
  expect((await ask(other.token, '{}', morning + 30)).status).toBe(400);
  expect((await ask(one.token, '{}', morning + second + 20)).status).toBe(400);
});

test('twenty thousand questions a day are taken from a key, also over a restart, until midnight UTC', async () => {
  const { id, token } = await keyFor({});
  await ask(token, about(2), morning);
  const store = await accessStore();
  await store.execute({ sql: 'update agency_day set asked = 19999 where key_id = ?', args: [id] });
  restart();
  expect((await ask(token, about(3), morning)).status).toBe(200);
  const refused = await ask(token, about(4), morning + second);
  expect(refused).toMatchObject({ status: 429, json: { code: 'key-day-limit' } });
  expect(refused.headers.get('retry-after')).toBe(String(18 * 3600 - 1));
  expect((await ask(token, about(4), morning + day)).status).toBe(200);
});

test('a person is asked about five times a day, by whichever keys, known or not, also over a restart', async () => {
  const keys = [await keyFor({}), await keyFor({ scope: ['PK2'] })] as const;
  for (const body of [about(9), { ...about(9), cnic: '8999900000011' }]) {
    for (let i = 0; i < 5; i += 1)
      expect((await ask((keys[i % 2] as { token: string }).token, body, morning + i)).status).toBe(200);
    restart();
    const refused = await ask(keys[0].token, body, morning + second);
    expect(refused).toMatchObject({ status: 429, json: { code: 'person-day-limit' } });
    expect(refused.headers.get('retry-after')).toBe(String(18 * 3600 - 1));
    expect((await ask(keys[0].token, body, morning + day)).status).toBe(200);
  }
  const { rows } = await (await accessStore()).execute('select count(*) as days from person_day where day < date(?)', [
    new Date(morning + day).toISOString(),
  ]);
  expect(Number(rows[0]?.days)).toBe(0);
});

test('numbers gone through one after another pause the key, until an administrator lets it ask again', async () => {
  const { id, token } = await keyFor({});
  const statuses: number[] = [];
  for (const serial of [500, 502, 501, 504, 503, 9_000_000])
    statuses.push((await ask(token, about(1, { cnic: number(serial) }), morning)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 403, 403]);
  restart();
  expect(await ask(token, about(1), morning + day)).toMatchObject({ status: 403, json: { code: 'key-paused' } });
  expect((await agencyKeys(morning)).find((key) => key.id === id)).toMatchObject({ paused: 'walk', askedToday: 5 });
  await changeAgencyKey(admin, id, { act: 'resume-key' }, morning + day);
  expect((await ask(token, about(1), morning + day)).status).toBe(200);
  await changeAgencyKey(admin, id, { act: 'pause-key', reason: 'by-hand' }, morning + day);
  expect((await ask(token, about(1), morning + day)).status).toBe(403);
  expect(await trail()).toEqual(
    expect.arrayContaining(['make-key', 'revoke-key', 'pause-key', 'resume-key', 'ask-eligibility']),
  );
});

test('every answer comes at a whole quarter of a second, and only a question that is posted is one', async () => {
  const { token } = await keyFor({});
  for (const authorization of [`Bearer ${token}`, 'Bearer none']) {
    const from = performance.now();
    const headers = { authorization, 'content-type': 'application/json' };
    await route.POST(new Request('http://127.0.0.1/x', { method: 'POST', headers, body: JSON.stringify(about(11)) }));
    const ticks = (performance.now() - from) / 250;
    expect(ticks).toBeGreaterThan(0.98);
    expect(ticks % 1 < 0.2 || ticks % 1 > 0.98).toBe(true);
  }
  for (const refuse of [route.GET, route.HEAD, route.PUT, route.PATCH, route.DELETE, route.OPTIONS]) {
    const answer = refuse();
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  }
});

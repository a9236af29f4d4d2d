import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { sessionCookie } from './auth';
import { openStore } from './open-store';
import { setPerson } from './people';
import { signIn } from './sign-in';
import { emptyStateFolder } from './state-folder.test-support';
import { viewerOf } from './viewer-of';

const folder = emptyStateFolder();
const password = 'a long enough password';
const person = {
  email: 'steward@naqsha.test',
  name: 'Steward',
  role: 'data-steward',
  scope: ['PK1'],
  password,
} as const;
const none = new Headers();

beforeAll(async () => {
  await setPerson(person);
});

const cookieOf = async (): Promise<string> => {
  const answer = await signIn(person.email, password, none);
  if (!answer.ok) throw new Error(answer.problem.code);
  const cookie = answer.value.setCookie.find((each) => each.startsWith(sessionCookie));
  return cookie?.split(';')[0] ?? '';
};
const viewerWith = (cookie: string) => viewerOf(new Headers({ cookie }));

it('knows role and scope from the session alone', async () => {
  expect(await viewerWith(await cookieOf())).toMatchObject({ name: 'Steward', role: 'data-steward', scope: ['PK1'] });
  expect(await viewerWith('other=1')).toBeNull();
});

it('sets a cookie of 256 random bits that scripts cannot read', async () => {
  const answer = await signIn(person.email, password, none);
  const cookie = answer.ok ? (answer.value.setCookie.find((each) => each.startsWith(sessionCookie)) ?? '') : '';
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const token = decodeURIComponent(cookie.split(';')[0]?.split('=')[1] ?? '').split('.')[0] ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});

it('holds neither a session token nor a password in any file of the state folder, and lets nobody else read them', async () => {
  const cookie = await cookieOf();
  const value = decodeURIComponent(cookie.slice(sessionCookie.length + 1));
  const token = value.split('.')[0] as string;
  expect(await viewerWith(cookie)).not.toBeNull();
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file), 'latin1');
    expect(bytes.includes(token), file).toBe(false);
    expect(bytes.includes(password), file).toBe(false);
    expect(statSync(join(folder, file)).mode & 0o077, file).toBe(0);
  }
});

it('does not take what the file holds for a token', async () => {
  await cookieOf();
  const store = await openStore('access', []);
  const kept = String((await store.execute('select token from session limit 1')).rows[0]?.token);
  expect(kept).not.toBe('undefined');
  expect(await viewerWith(`${sessionCookie}=${encodeURIComponent(kept)}`)).toBeNull();
});

it('refuses a forged cookie, a session that was taken back, one that has run out, and a disabled person at once', async () => {
  const cookie = await cookieOf();
  const [name, value] = cookie.split('=') as [string, string];
  expect(await viewerWith(`${name}=${value.slice(0, 5)}X${value.slice(6)}`)).toBeNull();
  const store = await openStore('access', []);
  await store.execute(`update user set disabled = 1`);
  expect(await viewerWith(cookie)).toBeNull();
  expect(await signIn(person.email, password, none)).toMatchObject({ ok: false, problem: { code: 'wrong' } });
  await store.execute(`update user set disabled = 0`);
  expect(await viewerWith(cookie)).not.toBeNull();
  await store.execute(`update session set expiresAt = '2020-01-01T00:00:00.000Z'`);
  expect(await viewerWith(cookie)).toBeNull();
  const next = await cookieOf();
  await store.execute('delete from session');
  expect(await viewerWith(next)).toBeNull();
});

it('says the same for an unknown address and a wrong password, and makes a guesser wait', async () => {
  const unknown = await signIn('nobody@naqsha.test', 'wrong wrong wrong', none);
  const wrong = await signIn(person.email, 'wrong wrong wrong', none);
  expect(unknown).toEqual(wrong);
  for (let i = 0; i < 5; i += 1) await signIn('guess@naqsha.test', `guess number ${i}`, none);
  expect(await signIn('guess@naqsha.test', 'again and again', none)).toMatchObject({ problem: { code: 'wait' } });
});

it('ends a session that was not used for half an hour, and keeps one that is in use', async () => {
  const cookie = await cookieOf();
  const store = await openStore('access', []);
  const unusedFor = (minutes: number) =>
    store.execute({
      sql: 'update session set updatedAt = ?',
      args: [new Date(Date.now() - minutes * 60_000).toISOString()],
    });
  await unusedFor(29);
  expect(await viewerWith(cookie)).not.toBeNull();
  const [{ updatedAt }] = (await store.execute('select updatedAt from session')).rows as unknown as [
    { updatedAt: string },
  ];
  expect(Date.now() - Date.parse(updatedAt)).toBeLessThan(10_000);
  await unusedFor(31);
  expect(await viewerWith(cookie)).toBeNull();
  await unusedFor(0);
  expect(await viewerWith(cookie)).toBeNull();
});

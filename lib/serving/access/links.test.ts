import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changePerson, endSessionsOf } from './change-person';
import { makeLink, readLink, takeLink } from './links';
import { hasAdmin, people } from './people';
import { signIn } from './sign-in';
import { emptyStateFolder } from './state-folder.test-support';
import type { Viewer } from './viewer';
import { viewerOf } from './viewer-of';

const folder = emptyStateFolder();
const first = { kind: 'first-admin', email: null, name: null, role: 'admin', scope: null } as const;
const invite = { kind: 'invite', email: 'p@naqsha.test', name: 'P', role: 'planner', scope: ['PK1'] } as const;
const amina = { email: 'amina@naqsha.test', name: 'Amina', password: 'a river runs through' };

it('makes the first administrator once, and holds no token in any file', async () => {
  const token = await makeLink(first, null);
  for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file), 'latin1'), file).not.toContain(token);
  expect(await takeLink(token, { ...amina, password: 'short' })).toMatchObject({ problem: 'password-short' });
  const both = await Promise.all([takeLink(token, amina), takeLink(token, amina)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await takeLink(token, amina)).toMatchObject({ problem: 'used' });
  expect(await hasAdmin()).toBe(true);
  expect(await readLink(await makeLink(first, null))).toMatchObject({ problem: 'has-admin' });
});

it('refuses a forged link, one that has run out, and one that a newer one replaced', async () => {
  expect(await readLink('forged')).toMatchObject({ problem: 'unknown' });
  const old = await makeLink(invite, 'a', Date.now() - 73 * 3_600_000);
  expect(await takeLink(old, amina)).toMatchObject({ problem: 'expired' });
  const one = await makeLink(invite, 'a');
  const next = await makeLink(invite, 'a');
  expect(await readLink(one)).toMatchObject({ problem: 'unknown' });
  expect(await readLink(next)).toMatchObject({ ok: true, value: { role: 'planner', scope: ['PK1'] } });
});

it('gives the address, role and area of the invitation, whatever the form says', async () => {
  const token = await makeLink(invite, 'a');
  await takeLink(token, { email: 'other@naqsha.test', name: 'Other', password: 'another long password' });
  const person = (await people()).find(({ email }) => email === invite.email);
  expect(person).toMatchObject({ name: 'P', role: 'planner', scope: ['PK1'] });
});

it('changes hold for a session that is open already, and ending sessions ends them', async () => {
  const admin = (await people()).find(({ role }) => role === 'admin');
  const planner = (await people()).find(({ role }) => role === 'planner');
  const by: Viewer = { id: admin?.id ?? '', name: 'Amina', role: 'admin', scope: null };
  const id = planner?.id ?? '';
  const answer = await signIn(invite.email, 'another long password', new Headers());
  const cookie = (answer.ok ? answer.value.setCookie : []).map((each) => each.split(';')[0]).join('; ');
  const now = () => viewerOf(new Headers({ cookie }));
  expect(await now()).toMatchObject({ role: 'planner', scope: ['PK1'] });
  expect(await changePerson(by, id, { role: 'auditor', scope: null, disabled: false })).toMatchObject({ ok: true });
  expect(await now()).toMatchObject({ role: 'auditor', scope: null });
  await endSessionsOf(by, id);
  expect(await now()).toBeNull();
});

it('leaves the last administrator one, and nobody changes herself', async () => {
  const admin = (await people()).find(({ role }) => role === 'admin');
  const id = admin?.id ?? '';
  const change = { role: 'planner', scope: null, disabled: false } as const;
  const by = (viewer: string): Viewer => ({ id: viewer, name: 'X', role: 'admin', scope: null });
  expect(await changePerson(by(id), id, change)).toMatchObject({ problem: 'self' });
  expect(await changePerson(by('another'), id, change)).toMatchObject({ problem: 'last-admin' });
  expect(await changePerson(by('another'), id, { role: 'admin', scope: null, disabled: true })).toMatchObject({
    problem: 'last-admin',
  });
});

'use server';

import { revalidatePath } from 'next/cache';
import { getLocale } from 'next-intl/server';
import type { InviteOutcome } from '@/components/access/invite-form';
import type { PersonOutcome } from '@/components/access/person-form';
import { guardForm } from '@/lib/pages/access/guard-form';
import { formatInstant } from '@/lib/pages/admin/format-instant';
import { linkAddress } from '@/lib/pages/admin/link-address';
import { scopeGiven } from '@/lib/pages/admin/scope-given';
import { record } from '@/lib/serving/access/audit';
import { changePerson, endSessionsOf } from '@/lib/serving/access/change-person';
import { isEmail, makeLink, type OneTimeLink, readLink } from '@/lib/serving/access/links';
import { people } from '@/lib/serving/access/people';
import { isRole } from '@/lib/serving/access/role';
import type { Viewer } from '@/lib/serving/access/viewer';

async function linkFor(by: Viewer, link: Omit<OneTimeLink, 'expiresAt'>): Promise<InviteOutcome> {
  const { kind, email, name, role } = link;
  await record({ viewer: by.id, act: 'invite', object: `${kind} ${email} ${role}`, purpose: null, snapshot: null });
  const token = await makeLink(link, by.id);
  const kept = await readLink(token);
  const until = formatInstant(kept.ok ? kept.value.expiresAt : '', await getLocale());
  return { link: await linkAddress(token), name: name ?? '', until };
}

/** Makes a one-time link for somebody new. */
export async function inviteAction(_before: InviteOutcome | null, form: FormData): Promise<InviteOutcome> {
  const by = await guardForm('manage-users');
  const email = String(form.get('email') ?? '')
    .trim()
    .toLowerCase();
  const name = String(form.get('name') ?? '').trim();
  const role = form.get('role');
  if (!isEmail(email)) return { code: 'email', email, name };
  if (name === '' || name.length > 120) return { code: 'name', email, name };
  if (!isRole(role)) return { code: 'role', email, name };
  if ((await people()).some((each) => each.email === email)) return { code: 'exists', email, name };
  const scope = await scopeGiven(by, form.getAll('scope').map(String));
  return linkFor(by, { kind: 'invite', email, name, role, scope });
}

/** Changes one person, ends her sessions, or makes a link for a new password: the button says which. */
export async function personAction(_before: PersonOutcome | null, form: FormData): Promise<PersonOutcome> {
  const by = await guardForm('manage-users');
  const person = (await people()).find(({ id }) => id === form.get('person'));
  const role = form.get('role');
  if (!person) return { code: 'gone' };
  if (!isRole(role)) return { code: 'role' };
  const wanted = String(form.get('do'));
  const { id, name, email } = person;
  if (wanted === 'new-password')
    return linkFor(by, { kind: 'new-password', email, name, role: person.role, scope: person.scope });
  if (wanted === 'end-sessions') {
    await endSessionsOf(by, id);
    revalidatePath('/', 'layout');
    return { done: 'sessionsEnded', name };
  }
  const disabled = wanted === 'disable' || (person.disabled && wanted !== 'enable');
  const scope = await scopeGiven(by, form.getAll('scope').map(String));
  const answer = await changePerson(by, id, { role, scope, disabled });
  if (!answer.ok) return { code: answer.problem === 'unknown' ? 'gone' : answer.problem };
  revalidatePath('/', 'layout');
  return { done: 'changed', name };
}

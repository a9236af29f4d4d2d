'use server';

import { revalidatePath } from 'next/cache';
import { getLocale } from 'next-intl/server';
import type { AgencyKeyOutcome } from '@/components/access/agency-key-form';
import { guardForm } from '@/lib/pages/access/guard-form';
import { programmeChoices } from '@/lib/pages/admin/programme-choices';
import { scopeGiven } from '@/lib/pages/admin/scope-given';
import { makeAgencyKey } from '@/lib/serving/access/agency-keys';
import { changeAgencyKey } from '@/lib/serving/access/change-agency-key';
import { endOfDay } from '@/lib/serving/access/end-of-day';

/** Makes a key for an executing agency and shows it, this once. */
export async function makeKeyAction(_before: AgencyKeyOutcome | null, form: FormData): Promise<AgencyKeyOutcome> {
  const by = await guardForm('manage-users');
  const agency = String(form.get('agency') ?? '').trim();
  const offered = await programmeChoices(by, await getLocale());
  const programmes = offered.map(({ id }) => id).filter((id) => form.getAll('programme').includes(id));
  const lastDay = String(form.get('last_day') ?? '');
  const expiresAt = lastDay === '' ? null : endOfDay(lastDay);
  if (agency === '' || agency.length > 120) return { code: 'agency', name: agency };
  if (programmes.length === 0) return { code: 'programmes', name: agency };
  if (lastDay !== '' && (expiresAt === null || Date.parse(expiresAt) <= Date.now()))
    return { code: 'last-day', name: agency };
  const scope = await scopeGiven(by, form.getAll('scope').map(String));
  const { token } = await makeAgencyKey(by.id, { agency, programmes, scope, expiresAt }, Date.now());
  revalidatePath('/', 'layout');
  return { key: token, agency };
}

/** Revokes, pauses or resumes a key: the button says which. */
export async function changeKeyAction(form: FormData): Promise<void> {
  const by = await guardForm('manage-users');
  const [id, wanted] = [String(form.get('key') ?? ''), form.get('do')];
  if (wanted === 'pause') await changeAgencyKey(by.id, id, { act: 'pause-key', reason: 'by-hand' }, Date.now());
  if (wanted === 'resume') await changeAgencyKey(by.id, id, { act: 'resume-key' }, Date.now());
  if (wanted === 'revoke') await changeAgencyKey(by.id, id, { act: 'revoke-key' }, Date.now());
  revalidatePath('/', 'layout');
}

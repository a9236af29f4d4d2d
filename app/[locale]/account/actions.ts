'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { Language } from '@/lib/core/language';
import { guardForm } from '@/lib/pages/access/guard-form';
import { inLanguage } from '@/lib/pages/access/sign-in-address';
import { sessionCookie } from '@/lib/serving/access/auth';
import { endOwnSession, signOut } from '@/lib/serving/access/sessions';

/** Ends this session. */
export async function signOutAction(): Promise<void> {
  const viewer = await guardForm('keep-own-account');
  const [jar, given, language] = await Promise.all([cookies(), headers(), getLocale()]);
  await signOut(viewer, given);
  jar.delete(sessionCookie);
  redirect(`${inLanguage(language as Language, '/sign-in')}?out=1`);
}

/** Ends another of one's own sessions. */
export async function endSessionAction(form: FormData): Promise<void> {
  const viewer = await guardForm('keep-own-account');
  await endOwnSession(viewer, String(form.get('session') ?? ''));
  redirect(inLanguage((await getLocale()) as Language, '/account'));
}

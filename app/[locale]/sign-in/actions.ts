'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { Language } from '@/lib/core/language';
import { guardForm } from '@/lib/pages/access/guard-form';
import { keepSession } from '@/lib/pages/access/keep-session';
import { inLanguage, ownPath } from '@/lib/pages/access/sign-in-address';
import { signIn } from '@/lib/serving/access/sign-in';

/** Why a form was not taken, by the name of its words, and what had been typed, without any password. */
export interface FormProblem {
  code: string;
  minutes?: number;
  email?: string;
  name?: string;
}

/** Signs in and goes back to the page that was asked. */
export async function signInAction(_before: FormProblem | null, form: FormData): Promise<FormProblem | null> {
  await guardForm('read-open');
  const [given, language] = await Promise.all([headers(), getLocale()]);
  const email = String(form.get('email') ?? '');
  const answer = await signIn(email, String(form.get('password') ?? ''), given);
  if (!answer.ok) {
    const { problem } = answer;
    return {
      code: problem.code,
      email,
      ...(problem.code === 'wait' ? { minutes: Math.ceil(problem.seconds / 60) } : {}),
    };
  }
  await keepSession(answer.value.setCookie);
  const to = ownPath(form.get('to'));
  const start = { admin: '/admin', auditor: '/admin/audit' }[answer.value.role as string] ?? '/';
  redirect(to === '/' ? inLanguage(language as Language, start) : to);
}

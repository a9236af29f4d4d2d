'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { Language } from '@/lib/core/language';
import { guardForm } from '@/lib/pages/access/guard-form';
import { inLanguage } from '@/lib/pages/access/sign-in-address';
import { takeLink } from '@/lib/serving/access/links';
import type { FormProblem } from '../../actions';

/** Uses a one-time link: keeps the chosen password and leads to the sign-in page. */
export async function takeLinkAction(_before: FormProblem | null, form: FormData): Promise<FormProblem | null> {
  await guardForm('read-open');
  const text = (name: string): string => String(form.get(name) ?? '');
  const [email, name, password] = [text('email'), text('name'), text('password')];
  if (password !== text('again')) return { code: 'password-differs', email, name };
  const answer = await takeLink(text('token'), { email, name, password });
  if (!answer.ok) return { code: answer.problem, email, name };
  redirect(`${inLanguage((await getLocale()) as Language, '/sign-in')}?kept=1`);
}

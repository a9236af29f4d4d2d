import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { Language } from '@/lib/core/language';
import type { Refusal } from '@/lib/core/result';
import { addressHeader, signInAddress } from './sign-in-address';

/** A page that is refused: to the sign-in page and from there back here, or 403 in words for another role. Other refusals are left. */
export async function turnAway({ code }: Refusal): Promise<void> {
  if (code === 'not-for-role') forbidden();
  if (code !== 'sign-in-needed') return;
  const [language, given] = await Promise.all([getLocale(), headers()]);
  redirect(signInAddress(language as Language, given.get(addressHeader) ?? '/'));
}

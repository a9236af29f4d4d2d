import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signInAction } from '@/app/[locale]/sign-in/actions';
import { SignInForm } from '@/components/access/sign-in-form';
import { PlainPage } from '@/components/layout/plain-page';
import { Notice } from '@/components/ui/notice';
import { guardPage } from '@/lib/pages/access/guard-page';
import { ownPath } from '@/lib/pages/access/sign-in-address';
import type { PageInput } from '@/lib/pages/published/page-input';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'access' });
  return { title: t('signIn') };
}

export default async function SignInPage({ searchParams }: PageInput) {
  const [viewer, { to, kept, out }, t] = await Promise.all([
    guardPage('read-open'),
    searchParams,
    getTranslations('access'),
  ]);
  if (viewer) redirect(ownPath(to));
  return (
    <PlainPage title={t('signIn')}>
      {kept && <Notice icon="check">{t('linkDone')}</Notice>}
      {out && <Notice icon="check">{t('nobody')}</Notice>}
      <p className="prose">{t('signInIntro')}</p>
      <SignInForm action={signInAction} to={ownPath(to)} />
      <p className="prose">{t('noAccount')}</p>
      <p className="prose">{t('firstAdmin')}</p>
    </PlainPage>
  );
}

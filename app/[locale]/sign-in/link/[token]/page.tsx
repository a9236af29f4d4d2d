import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { takeLinkAction } from '@/app/[locale]/sign-in/link/[token]/actions';
import { LinkForm } from '@/components/access/link-form';
import { PlainPage } from '@/components/layout/plain-page';
import { guardPage } from '@/lib/pages/access/guard-page';
import type { PageInput } from '@/lib/pages/published/page-input';
import { readLink } from '@/lib/serving/access/links';

type Input = PageInput<{ token: string }>;

export async function generateMetadata({ params }: Input): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'access' });
  return { title: t('linkTitle'), referrer: 'no-referrer' };
}

export default async function LinkPage({ params }: Input) {
  await guardPage('read-open');
  const { token } = await params;
  const [t, problems, link] = await Promise.all([
    getTranslations('access'),
    getTranslations('access.problems'),
    readLink(token),
  ]);
  if (!link.ok)
    return (
      <PlainPage title={t('linkRefused')}>
        <p className="prose">{problems(link.problem)}</p>
      </PlainPage>
    );
  const { kind, email, name } = link.value;
  const words = { 'first-admin': 'linkFirst', invite: 'linkInvite', 'new-password': 'linkNew' } as const;
  return (
    <PlainPage title={t('linkTitle')}>
      <p className="prose">{t(words[kind], { email: email ?? '', name: name ?? '' })}</p>
      <LinkForm action={takeLinkAction} token={token} email={email} />
    </PlainPage>
  );
}

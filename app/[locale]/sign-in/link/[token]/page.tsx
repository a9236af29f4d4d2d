import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { guardPage } from '@/app/access/guard-page';
import { takeLinkAction } from '@/app/access/take-link-action';
import type { PageInput } from '@/app/page-input';
import { LinkForm } from '@/components/access/link-form';
import { PlainPage } from '@/components/layout/plain-page';
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

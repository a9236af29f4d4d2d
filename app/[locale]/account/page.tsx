import { Button } from '@mantine/core';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { endSessionAction, signOutAction } from '@/app/[locale]/account/actions';
import { AccountFacts } from '@/components/access/account-facts';
import { SessionsTable } from '@/components/access/sessions-table';
import { PageHead } from '@/components/layout/page-head';
import { WidePage } from '@/components/layout/wide-page';
import { Panel } from '@/components/ui/panel';
import { guardPage } from '@/lib/pages/access/guard-page';
import { formatInstant } from '@/lib/pages/admin/format-instant';
import { placeTitles } from '@/lib/pages/admin/place-titles';
import type { PageInput } from '@/lib/pages/published/page-input';
import { acts, may } from '@/lib/serving/access/policy';
import { sessionsOf } from '@/lib/serving/access/sessions';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'access' });
  return { title: t('account') };
}

export default async function AccountPage({ params }: PageInput) {
  const viewer = await guardPage('keep-own-account');
  const { locale } = await params;
  const [t, given, titles] = await Promise.all([
    getTranslations('access'),
    headers(),
    placeTitles(viewer, 'keep-own-account', locale),
  ]);
  const sessions = await sessionsOf(viewer, given);
  return (
    <WidePage>
      <PageHead
        title={t('account')}
        actions={
          <form action={signOutAction}>
            <Button type="submit" variant="default">
              {t('signOut')}
            </Button>
          </form>
        }
      />
      <Panel title={viewer.name}>
        <AccountFacts
          role={viewer.role}
          places={viewer.scope === null ? null : titles.titlesOf(viewer.scope).map(({ name }) => name)}
          acts={acts.filter((act) => act !== 'read-open' && may(viewer, act))}
        />
      </Panel>
      <Panel title={t('sessions')}>
        <SessionsTable
          action={endSessionAction}
          sessions={sessions.map(({ startedAt, expiresAt, ...session }) => ({
            ...session,
            started: formatInstant(startedAt, locale),
            ends: formatInstant(expiresAt, locale),
          }))}
        />
      </Panel>
    </WidePage>
  );
}

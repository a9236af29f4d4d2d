import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { guardPage } from '@/app/access/guard-page';
import { inviteAction, personAction } from '@/app/admin/admin-action';
import { placeTitles } from '@/app/admin/place-titles';
import type { PageInput } from '@/app/page-input';
import { InviteForm } from '@/components/access/invite-form';
import { PeopleTable } from '@/components/access/people-table';
import { PageHead } from '@/components/layout/page-head';
import { WidePage } from '@/components/layout/wide-page';
import { Panel } from '@/components/ui/panel';
import { people } from '@/lib/access/people';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'access' });
  return { title: t('people') };
}

export default async function AdminPage({ params }: PageInput) {
  const viewer = await guardPage('manage-users');
  const { locale } = await params;
  const [t, everybody, titles] = await Promise.all([
    getTranslations('access'),
    people(),
    placeTitles(viewer, 'manage-users', locale),
  ]);
  return (
    <WidePage>
      <PageHead title={t('people')} />
      <Panel title={t('inviteTitle')}>
        <InviteForm action={inviteAction} namesUrl={titles.namesUrl} />
      </Panel>
      <Panel title={t('peopleTitle')}>
        <PeopleTable
          action={personAction}
          namesUrl={titles.namesUrl}
          people={everybody.map(({ scope, ...person }) => ({
            ...person,
            isNation: scope === null,
            places: titles.titlesOf(scope),
            isViewer: person.id === viewer.id,
          }))}
        />
      </Panel>
    </WidePage>
  );
}

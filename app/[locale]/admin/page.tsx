import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { inviteAction, personAction } from '@/app/[locale]/admin/actions';
import { changeKeyAction, makeKeyAction } from '@/app/[locale]/admin/keys/actions';
import { AgencyKeyForm } from '@/components/access/agency-key-form';
import { AgencyKeysTable } from '@/components/access/agency-keys-table';
import { InviteForm } from '@/components/access/invite-form';
import { PeopleTable } from '@/components/access/people-table';
import { PageHead } from '@/components/layout/page-head';
import { WidePage } from '@/components/layout/wide-page';
import { Panel } from '@/components/ui/panel';
import { guardPage } from '@/lib/pages/access/guard-page';
import { formatInstant } from '@/lib/pages/admin/format-instant';
import { placeTitles } from '@/lib/pages/admin/place-titles';
import { programmeChoices } from '@/lib/pages/admin/programme-choices';
import type { PageInput } from '@/lib/pages/published/page-input';
import { standingOfKey } from '@/lib/serving/access/agency-key';
import { agencyKeys } from '@/lib/serving/access/agency-keys';
import { people } from '@/lib/serving/access/people';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'access' });
  return { title: t('people') };
}

export default async function AdminPage({ params }: PageInput) {
  const viewer = await guardPage('manage-users');
  const { locale } = await params;
  const now = Date.now();
  const [t, ofKeys, everybody, titles, keys, programmes] = await Promise.all([
    getTranslations('access'),
    getTranslations('agencyKeys'),
    people(),
    placeTitles(viewer, 'manage-users', locale),
    agencyKeys(now),
    programmeChoices(viewer, locale),
  ]);
  const programmeNames = new Map(programmes.map(({ id, name }) => [id, name]));
  const instant = (at: string | null): string | null => (at === null ? null : formatInstant(at, locale));
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
      <Panel title={ofKeys('makeTitle')}>
        <p className="prose">{ofKeys('intro')}</p>
        <AgencyKeyForm action={makeKeyAction} namesUrl={titles.namesUrl} programmes={programmes} />
      </Panel>
      <Panel title={ofKeys('title')}>
        <AgencyKeysTable
          action={changeKeyAction}
          keys={keys.map((key) => {
            const standing = standingOfKey(key, now);
            return {
              id: key.id,
              agency: key.agency,
              programmes: key.programmes.map((id) => programmeNames.get(id) ?? id),
              places: key.scope === null ? null : titles.titlesOf(key.scope).map(({ name }) => name),
              standing: standing === 'paused' ? (key.paused ?? 'by-hand') : standing,
              until: instant(key.expiresAt),
              lastUsed: instant(key.lastUsedAt),
              askedToday: key.askedToday,
            };
          })}
        />
      </Panel>
    </WidePage>
  );
}

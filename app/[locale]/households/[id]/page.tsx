import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { AnswersPanel } from '@/components/households/answers-panel';
import { EventsPanel } from '@/components/households/events-panel';
import { HouseholdHead } from '@/components/households/household-head';
import styles from '@/components/households/household-page.module.css';
import { IdentityReveal } from '@/components/households/identity-reveal';
import { MembersPanel } from '@/components/households/members-panel';
import { PaymentsPanel } from '@/components/households/payments-panel';
import { ProgrammesPanel } from '@/components/households/programmes-panel';
import { PurposeGate } from '@/components/households/purpose-gate';
import { RoundsPanel } from '@/components/households/rounds-panel';
import { ScorePanel } from '@/components/households/score-panel';
import { PageHead } from '@/components/layout/page-head';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import type { PageInput } from '@/lib/pages/published/page-input';
import { placeNames } from '@/lib/serving/queries/place-names';
import { openHousehold } from '@/lib/serving/records/open-household';
import { purposeSchema } from '@/lib/serving/records/purpose';

type Input = PageInput<{ id: string }>;

export async function generateMetadata({ params }: Input): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('households') };
}

export default async function HouseholdPage(input: Input) {
  const [{ id }, { why, case: reference }] = await Promise.all([input.params, input.searchParams]);
  const household = decodeURIComponent(id);
  const purpose = purposeSchema.safeParse({ why, reference: typeof reference === 'string' ? reference : '' });
  return publishedPage(
    input,
    async (page) => {
      const t = await getTranslations('households');
      const { snapshot } = page.view;
      if (!purpose.success)
        return (
          <Stack>
            <PageHead title={t('household', { id: household })} />
            <PurposeGate household={household} snapshot={snapshot} />
          </Stack>
        );
      const [opened, names] = await Promise.all([
        openHousehold({ viewer: page.viewer, purpose: purpose.data, snapshot }, household),
        page.ask(placeNames, {}),
      ]);
      if (!opened.ok && opened.problem.code === 'household-not-found') notFound();
      if (!opened.ok) return <Notice>{t(`problems.${opened.problem.code}`)}</Notice>;
      const file = opened.value;
      const at = names.find(({ code }) => code === file.record.place_code);
      const place =
        page.language === 'ur'
          ? [at?.ur ?? at?.en, at?.within_ur].filter(Boolean).join('، ')
          : [at?.en, at?.within_en].filter(Boolean).join(', ');
      return (
        <IdentityReveal snapshot={snapshot} purpose={purpose.data}>
          <div className={styles.file}>
            <Stack>
              <HouseholdHead file={file} place={place} />
              <ProgrammesPanel programmes={file.programmes} asOf={file.asOf} />
              {file.scores.map((account) => (
                <ScorePanel key={account.modelId} account={account} />
              ))}
              <MembersPanel record={file.record} />
              <PaymentsPanel
                payments={file.record.payments}
                names={new Map(file.programmes.map((each) => [each.id, each.name[page.language]]))}
              />
              <EventsPanel record={file.record} />
              <AnswersPanel answers={file.record.answers} />
              <RoundsPanel file={file} />
            </Stack>
          </div>
        </IdentityReveal>
      );
    },
    { act: 'see-record', otherKeys: ['why', 'case'] },
  );
}

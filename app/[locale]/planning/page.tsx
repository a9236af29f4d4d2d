import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { PlanBoard } from '@/components/planning/plan-board';
import { Notice } from '@/components/ui/notice';
import { planMaterial } from '@/lib/pages/planning/plan-material';
import type { PageInput } from '@/lib/pages/published/page-input';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('planning') };
}

export default function PlanningPage(input: PageInput) {
  return publishedPage(
    { ...input, act: 'see-aggregates' },
    async (page) => {
      const [t, material] = await Promise.all([getTranslations('planning'), planMaterial(page)]);
      return (
        <>
          <PageHead title={t('title')} />
          <Notice icon="pin">
            {t('plainly')} <Link href="/methods/planning">{t('method')}</Link>
          </Notice>
          <EstimateNote figures={[{ estimatedFrom: page.snapshot.sampled_one_in }]} />
          <PlanBoard {...material} />
        </>
      );
    },
    { otherKeys: ['plan', 'versus'] },
  );
}

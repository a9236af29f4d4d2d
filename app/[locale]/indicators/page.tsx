import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { figureInForce } from '@/app/figure-in-force';
import { modelOf } from '@/app/model-of';
import type { PageInput } from '@/app/page-input';
import { publishedPage } from '@/app/published-page';
import { IndicatorFramework } from '@/components/indicator/indicator-framework';
import { ModelLabel } from '@/components/indicator/model-label';
import { PageHead } from '@/components/layout/page-head';
import { nationCode } from '@/lib/geography/place';
import { placeFigures } from '@/lib/queries/place-figures';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('indicators') };
}

export default function IndicatorsPage(input: PageInput) {
  return publishedPage(input, async (page) => {
    const t = await getTranslations('indicators');
    const model = modelOf(page);
    const figures = await page.ask(placeFigures, {
      place: nationCode,
      parent: nationCode,
      nation: nationCode,
      model: model.model_id,
    });
    const entries = page.indicators.map((indicator) => ({
      indicator,
      ...figureInForce(page, figures, indicator.indicator_id),
    }));
    return (
      <>
        <PageHead title={t('title', { count: page.indicators.length })} />
        <ModelLabel model={model} />
        <IndicatorFramework entries={entries} />
      </>
    );
  });
}

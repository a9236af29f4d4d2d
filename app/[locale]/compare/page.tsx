import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { CompareControls } from '@/components/compare/compare-controls';
import { CompareTable } from '@/components/compare/compare-table';
import { PageHead } from '@/components/layout/page-head';
import { compareChoice, compareKeys } from '@/lib/pages/compare/compare-choice';
import { compareFileQuery, compareLinks } from '@/lib/pages/compare/compare-links';
import { comparisonOf } from '@/lib/pages/compare/comparison';
import { levelsBelow, themesOf } from '@/lib/pages/measure/control-choices';
import { placeChoice } from '@/lib/pages/monitoring/place-choice';
import type { PageInput } from '@/lib/pages/published/page-input';
import { places as placesQuery } from '@/lib/serving/queries/places';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'compare' });
  return { title: t('title') };
}

export default async function ComparePage(input: PageInput) {
  const parameters = await input.searchParams;
  return publishedPage(
    { ...input, act: 'see-aggregates' },
    async (page) => {
      const choice = compareChoice(parameters, page.indicators);
      const [t, places, comparison] = await Promise.all([
        getTranslations('compare'),
        page.ask(placesQuery, { code: null, level: null, within: null }),
        comparisonOf(page, choice),
      ]);
      return (
        <>
          <PageHead title={t('title')} />
          <CompareControls
            choice={choice}
            measures={themesOf(page)}
            levels={levelsBelow(page.place?.level ?? 'nation')}
            places={placeChoice(places, page.language, page.view.place)}
            fileQuery={compareFileQuery(page, choice)}
          />
          <p>{t('listed', { listed: comparison.rows.length, all: comparison.all })}</p>
          <CompareTable
            comparison={comparison}
            sort={choice.sort}
            first={choice.first}
            orderHrefs={compareLinks(page.view, choice)}
          />
        </>
      );
    },
    { otherKeys: compareKeys },
  );
}

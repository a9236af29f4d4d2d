import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { PlaceTree } from '@/components/indicator/place-tree';
import { PageHead } from '@/components/layout/page-head';
import type { PageInput } from '@/lib/pages/published/page-input';
import { places } from '@/lib/serving/queries/places';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('places') };
}

export default function PlacesPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const t = await getTranslations('places');
    const rows = await page.ask(places, { code: null, level: null, within: null });
    const countOf = (level: string): number => rows.filter((row) => row.level === level).length;
    return (
      <>
        <PageHead title={t('title')} />
        <p>
          {t('counts', { provinces: countOf('province'), districts: countOf('district'), tehsils: countOf('tehsil') })}{' '}
          <bdi>{page.snapshot.boundary_title}</bdi>
        </p>
        <PlaceTree rows={rows} />
      </>
    );
  });
}

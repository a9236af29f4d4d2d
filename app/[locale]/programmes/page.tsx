import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { PageHead } from '@/components/layout/page-head';
import { PlaceChooser } from '@/components/monitoring/place-chooser';
import { ProgrammeTable } from '@/components/programmes/programme-table';
import { SectionPanel } from '@/components/programmes/section-panel';
import { Stack } from '@/components/ui/stack';
import { placeChoice } from '@/lib/pages/monitoring/place-choice';
import { programmeList } from '@/lib/pages/programmes/programme-list';
import { sharedSections } from '@/lib/pages/programmes/programme-sections';
import { sectionsOf } from '@/lib/pages/programmes/sections';
import type { PageInput } from '@/lib/pages/published/page-input';
import { places as placesQuery } from '@/lib/serving/queries/places';
import { formatView } from '@/lib/serving/view-state/format-view';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'programmes' });
  return { title: t('title') };
}

export default function ProgrammesPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const [t, places, entries, sections] = await Promise.all([
      getTranslations('programmes'),
      page.ask(placesQuery, { code: null, level: null, within: null }),
      programmeList(page),
      sectionsOf(page, { id: '', prefixes: [''] }, sharedSections),
    ]);
    const query = formatView(page.view);
    return (
      <Stack>
        <PageHead title={t('title')} />
        <PlaceChooser {...placeChoice(places, page.language, page.view.place)} />
        <ProgrammeTable entries={entries} query={query} />
        {sections.map((section) => (
          <SectionPanel key={section.key} section={section} query={query} snapshot={page.snapshot} />
        ))}
      </Stack>
    );
  });
}

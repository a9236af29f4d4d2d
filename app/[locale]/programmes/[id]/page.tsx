import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { FigureFindings } from '@/components/indicator/figure-findings';
import { LeadingFigure } from '@/components/indicator/leading-figure';
import { RankingList } from '@/components/indicator/ranking-list';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { CoursePanel } from '@/components/monitoring/course-panel';
import { PlaceChooser } from '@/components/monitoring/place-chooser';
import { ProgrammeFacts } from '@/components/programmes/programme-facts';
import { SectionPanel } from '@/components/programmes/section-panel';
import { ReturnsPanel } from '@/components/returns/returns-panel';
import { FigureTable } from '@/components/table/figure-table';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { measuredPlaces } from '@/lib/pages/measure/measured-places';
import { partsOf } from '@/lib/pages/measure/parts';
import { valuesCsvHref } from '@/lib/pages/measure/values-csv-href';
import { courseOf } from '@/lib/pages/monitoring/course';
import { placeChoice } from '@/lib/pages/monitoring/place-choice';
import { programmeFacts } from '@/lib/pages/programmes/programme-facts';
import { leading, programmeSections } from '@/lib/pages/programmes/programme-sections';
import { returnsHere } from '@/lib/pages/programmes/returns-here';
import { sectionsOf } from '@/lib/pages/programmes/sections';
import type { PageInput } from '@/lib/pages/published/page-input';
import { places as placesQuery } from '@/lib/serving/queries/places';
import { programmes } from '@/lib/serving/queries/programmes';
import { formatView } from '@/lib/serving/view-state/format-view';

type Input = PageInput<{ id: string }>;

export async function generateMetadata({ params }: Input): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'programmes' });
  return { title: t('title') };
}

const listed = 10;

export default async function ProgrammePage(input: Input) {
  const { id } = await input.params;
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const { ask, view, language } = page;
    const [[programme], places, t, levels] = await Promise.all([
      ask(programmes, { programme: id }),
      ask(placesQuery, { code: null, level: null, within: null }),
      getTranslations('programmes'),
      getTranslations('levels'),
    ]);
    if (!programme) notFound();
    const prefixes = [`${id}_`, `${id}_households_`];
    const [lead] = leading.flatMap((name) =>
      page.indicators.filter(({ indicator_id }) => prefixes.some((prefix) => indicator_id === `${prefix}${name}`)),
    );
    const [sections, measured, published] = await Promise.all([
      sectionsOf(page, { id, prefixes }, programmeSections),
      lead ? measuredPlaces(page, { indicator: lead.indicator_id, level: view.level }) : null,
      returnsHere(page, programme),
    ]);
    const course = measured && (await courseOf(page, measured));
    const query = formatView(view);
    return (
      <Stack>
        <PageHead
          title={language === 'ur' ? programme.name_ur : programme.name_en}
          above={<Link href={`/programmes?${query}`}>{t('title')}</Link>}
          figure={
            measured && (
              <>
                <small>{measured.measure.title}</small>{' '}
                <LeadingFigure figure={measured.whole} measure={measured.measure} explanation={measured.explanation} />
              </>
            )
          }
          actions={
            programme.measured && (
              <Link href={`/coverage?${formatView({ ...view, programme: id })}`}>{t('coverage')}</Link>
            )
          }
        />
        <PlaceChooser {...placeChoice(places, language, page.view.place)} />
        {sections.length === 0 && <Notice icon="empty">{t('notMeasured')}</Notice>}
        {measured && <FigureFindings findings={measured.explanation.findings} />}
        {measured && course && (
          <Board kind="halves">
            <CoursePanel
              {...course}
              measure={measured.measure}
              mapHref={`/indicators/${measured.indicator.indicator_id}?${query}#on-map`}
            />
            <Panel title={t('lowest', { level: levels(view.level) })}>
              <RankingList rows={measured.rows} measure={measured.measure} shown={listed} />
            </Panel>
          </Board>
        )}
        {sections.map((section) => (
          <SectionPanel key={section.key} section={section} query={query} snapshot={page.snapshot} />
        ))}
        {published && <ReturnsPanel {...published} />}
        {measured && (
          <FigureTable
            rows={measured.rows}
            measure={measured.measure}
            caption={t('table', { measure: measured.measure.title, level: levels(view.level) })}
            csvHref={valuesCsvHref(page, measured, view.level)}
            parts={partsOf(measured.indicator, language, page.snapshot)}
          />
        )}
        <Panel title={t('what')}>
          <ProgrammeFacts {...programmeFacts(programme, language)} />
        </Panel>
      </Stack>
    );
  });
}

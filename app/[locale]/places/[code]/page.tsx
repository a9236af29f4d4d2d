import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocatorMap } from '@/app/locator-map';
import { publishedPage } from '@/app/published-page';
import { InequalityPanel } from '@/components/charts/inequality-panel';
import { BreakdownPanel } from '@/components/indicator/breakdown-panel';
import { BriefLink } from '@/components/indicator/brief-link';
import { Crumbs } from '@/components/indicator/crumbs';
import { ModelLabel } from '@/components/indicator/model-label';
import { MpiPanel } from '@/components/indicator/mpi-panel';
import { PeerList } from '@/components/indicator/peer-list';
import { PlaceComparison } from '@/components/indicator/place-comparison';
import { PlaceFacts } from '@/components/indicator/place-facts';
import { PlaceNames } from '@/components/indicator/place-names';
import { QualityLine } from '@/components/indicator/quality-line';
import { QualityPanel } from '@/components/indicator/quality-panel';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { ReturnsPanel } from '@/components/returns/returns-panel';
import { Board } from '@/components/ui/board';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { mpiOf } from '@/lib/pages/place/mpi';
import { placePage } from '@/lib/pages/place/place-page';
import { returnsHere } from '@/lib/pages/programmes/returns-here';
import type { PageInput } from '@/lib/pages/published/page-input';
import { may } from '@/lib/serving/access/policy';
import { covers } from '@/lib/serving/access/scope';
import { qualityMark } from '@/lib/serving/presentation/figure/quality-mark';
import { rankWords } from '@/lib/serving/presentation/figure/rank-words';

type Input = PageInput<{ code: string }>;

export async function generateMetadata({ params }: Input): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function PlacePage(input: Input) {
  const { code } = await input.params;
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const [t, levels, ranks] = await Promise.all([
      getTranslations('places'),
      getTranslations('levels'),
      getTranslations('ranks'),
    ]);
    const [found, measures] = await Promise.all([placePage(page, code), mpiOf(page, code)]);
    if (!found) notFound();
    const { place, headcount } = found;
    const returns = await returnsHere({ ...page, place, view: { ...page.view, place: code } }, null);
    return (
      <>
        <PageHead
          title={<PlaceNames place={place} />}
          above={<Crumbs place={place} view={page.view} path="/poverty" />}
          actions={
            <>
              {page.viewer && may(page.viewer, 'see-exact') && covers(page.viewer.scope, place.place_code) && (
                <Link href={`/places/${place.place_code}/exact`}>{t('exact')}</Link>
              )}
              <BriefLink of={{ place: place.place_code, select: [], level: found.measured.level }} />
              <PrintButton />
            </>
          }
        />
        <PlaceFacts place={place} />
        <QualityLine mark={qualityMark(found.quality.grade, found.quality.reasons)} />
        {found.rank && (
          <p>
            {t('rank', {
              measure: headcount.title,
              level: levels(place.level),
              rank: rankWords(found.rank, ranks),
            })}
          </p>
        )}
        <ModelLabel model={found.model} />
        <Board kind="text">
          <Panel title={t('comparison')}>
            <PlaceComparison entries={found.entries} names={found.names} />
          </Panel>
          <Stack>
            <LocatorMap page={page} place={place} measured={found.measured} />
            <BreakdownPanel rows={found.splits} measure={headcount} snapshot={page.snapshot} />
            <InequalityPanel deciles={found.tenths} entries={found.entries} />
            <QualityPanel quality={found.quality} />
            <MpiPanel measures={measures} entries={found.entries} />
            {returns && <ReturnsPanel {...returns} />}
            <PeerList peers={found.peers} measure={headcount} snapshot={page.snapshot} />
          </Stack>
        </Board>
      </>
    );
  });
}

import { getTranslations } from 'next-intl/server';
import { MapOfPlaces } from '@/app/map-of-places';
import { publishedPage } from '@/app/published-page';
import { ClusterList } from '@/components/hotspots/cluster-list';
import { FindingWords } from '@/components/hotspots/finding-words';
import { ChangeList } from '@/components/indicator/change-list';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { FigureFindings } from '@/components/indicator/figure-findings';
import { Headline } from '@/components/indicator/headline';
import { HeadlineNumber } from '@/components/indicator/headline-number';
import { RankingList } from '@/components/indicator/ranking-list';
import { Link } from '@/components/layout/link';
import { Board } from '@/components/ui/board';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { nationalChanges } from '@/lib/pages/changes/national-changes';
import { clustersOnPage } from '@/lib/pages/hotspots/clusters-on-page';
import { hotspotsOf } from '@/lib/pages/hotspots/hotspots';
import { figureInForce } from '@/lib/pages/measure/figure-in-force';
import { measuredPlaces } from '@/lib/pages/measure/measured-places';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import type { PageInput } from '@/lib/pages/published/page-input';
import { nationCode } from '@/lib/science/geography/place';
import { nationalHistory } from '@/lib/serving/queries/national-history';
import { placeFigures } from '@/lib/serving/queries/place-figures';

const numbers = ['households', 'poverty_headcount', 'out_of_school_5_16'];

export default function OverviewPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const [t, lens] = await Promise.all([getTranslations('overview'), getTranslations('lens')]);
    const model = modelOf(page);
    const nation = { place: nationCode, parent: nationCode, nation: nationCode, model: model.model_id };
    const [measured, byDistrict, figures, history] = await Promise.all([
      measuredPlaces(page, { indicator: 'poverty_headcount', level: 'tehsil' }),
      measuredPlaces(page, { indicator: 'poverty_headcount', level: 'district' }),
      page.ask(placeFigures, nation),
      page.ask(nationalHistory, { model: model.model_id }),
    ]);
    const found = await hotspotsOf(page, measured);
    const clusters = 'answer' in found ? await clustersOnPage(page, measured, found.answer) : null;
    return (
      <>
        <Headline measured={byDistrict} model={model} snapshot={page.snapshot} />
        <Board kind="numbers">
          {numbers.map((id) => (
            <HeadlineNumber key={id} {...figureInForce(page, figures, id)} />
          ))}
        </Board>
        <FigureFindings findings={measured.explanation.findings} />
        <Board kind="map">
          <MapOfPlaces
            page={page}
            measured={measured}
            height="clamp(22rem, calc(100vh - 18.5rem), 46rem)"
            drillTo="/poverty"
          />
          <Stack>
            {clusters && (
              <Panel title={lens('hotspots')} aside={<Link href="/poverty?lens=hotspots">{t('moreHotspots')}</Link>}>
                <FindingWords {...clusters} brief />
                <ClusterList
                  clusters={clusters.clusters.filter(({ isNeed }) => isNeed)}
                  measure={measured.measure}
                  shown={3}
                />
                <EstimateNote figures={[{ estimatedFrom: page.snapshot.sampled_one_in }]} />
              </Panel>
            )}
            <Panel title={t('hottest')}>
              <RankingList rows={measured.rows} measure={measured.measure} shown={10} />
            </Panel>
          </Stack>
        </Board>
        <Panel title={t('changed')}>
          <ChangeList {...nationalChanges(history, page.indicators, page.language)} />
        </Panel>
      </>
    );
  });
}

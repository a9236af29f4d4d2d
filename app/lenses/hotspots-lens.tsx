import { getTranslations } from 'next-intl/server';
import { MoranScatter } from '@/components/charts/moran-scatter';
import { ClusterList } from '@/components/hotspots/cluster-list';
import { FindingMap } from '@/components/hotspots/finding-map';
import { FindingWords } from '@/components/hotspots/finding-words';
import { HotspotControls } from '@/components/hotspots/hotspot-controls';
import { LegendNote } from '@/components/hotspots/legend-note';
import { MethodCard } from '@/components/hotspots/method-card';
import { SpikeList } from '@/components/hotspots/spike-list';
import { ChosenPlaces } from '@/components/indicator/chosen-places';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { clustersOnPage } from '@/lib/pages/hotspots/clusters-on-page';
import type { HotspotAnswer } from '@/lib/pages/hotspots/compute-hotspots';
import { hotspotHrefs } from '@/lib/pages/hotspots/hotspot-hrefs';
import { hotspotsOf, modelIdOf } from '@/lib/pages/hotspots/hotspots';
import { scatterOf } from '@/lib/pages/hotspots/scatter';
import { type LensProps, mapHeight } from '@/lib/pages/map-views/lens-props';
import { mapProps } from '@/lib/pages/map-views/map-props';
import { findingCategories } from '@/lib/serving/presentation/finding-palette';

/** Where high and low figures gather, how sure that is, who lives there, and how it was computed. */
export async function HotspotsLens(props: LensProps) {
  const { page, measured } = props;
  const t = await getTranslations('hotspots');
  const outcome = await hotspotsOf(page, measured);
  const measures = page.indicators
    .filter(({ kind }) => kind !== 'count')
    .map((each) => ({ id: each.indicator_id, title: page.language === 'ur' ? each.title_ur : each.title_en }));
  return (
    <>
      <HotspotControls measures={measures} />
      {'answer' in outcome ? (
        await answered({ ...props, answer: outcome.answer })
      ) : (
        <Notice>{t(`refusals.${outcome.refusal}`)}</Notice>
      )}
    </>
  );
}

async function answered({ page, measured, answer }: LensProps & { answer: HotspotAnswer }) {
  const { snapshot } = page;
  const { rows, measure, indicator, level, explanation } = measured;
  const [t, words, map] = await Promise.all([
    getTranslations('hotspots'),
    clustersOnPage(page, measured, answer),
    mapProps({ page, measured, height: mapHeight }),
  ]);
  const { run } = answer;
  const shown = new Map(rows.map((row) => [row.code, row]));
  const found = answer.rows.filter(({ place_code }) => shown.has(place_code));
  const categories = findingCategories(run.statistic, measure.betterWhen);
  return (
    <>
      <Board kind="map">
        {map && (
          <FindingMap
            {...map}
            names="classes"
            classes={Object.fromEntries(
              found.filter((each) => each.class !== 'no-data').map((each) => [each.place_code, each.class]),
            )}
            categories={categories}
            legendTitle={t(`statistics.${run.statistic}`)}
            legendNote={<LegendNote run={run} />}
          />
        )}
        <Stack>
          <ChosenPlaces rows={rows} measure={measure} explanation={explanation} />
          <Panel title={t('title')}>
            <FindingWords {...words} />
            <ClusterList clusters={words.clusters} measure={measure} />
            <EstimateNote figures={[{ estimatedFrom: snapshot.sampled_one_in }]} />
          </Panel>
          <SpikeList
            rows={found
              .filter((each) => each.class === 'high-low')
              .flatMap(({ place_code }) => shown.get(place_code) ?? [])}
            among={rows}
            measure={measure}
          />
        </Stack>
      </Board>
      <Board kind="halves">
        <Panel title={t('scatter.title')}>
          <MoranScatter {...(await scatterOf({ page, measured, answer, categories }))} />
        </Panel>
        <Panel title={t('method.title')}>
          <MethodCard
            run={run}
            indicator={indicator.indicator_id}
            model={modelIdOf(measured)}
            level={level}
            snapshot={snapshot.snapshot_id}
            {...hotspotHrefs(page, measured)}
          />
        </Panel>
      </Board>
    </>
  );
}

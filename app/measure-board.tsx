import { getTranslations } from 'next-intl/server';
import { TrendChart } from '@/components/charts/trend-chart';
import { ChosenPlaces } from '@/components/indicator/chosen-places';
import { RankingList } from '@/components/indicator/ranking-list';
import { FigureTable } from '@/components/table/figure-table';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { isMapped, MapOfPlaces } from './map-of-places';
import type { MeasuredPlaces } from './measured-places';
import { partsOf } from './parts-of';
import type { PublishedPage } from './published-page';
import type { Trends } from './trends-of';
import { valuesCsvHref } from './values-csv-href';

export interface MeasureBoardProps {
  page: PublishedPage;
  measured: MeasuredPlaces;
  trends: Trends;
}

/** One indicator every way it can be looked at: map, ranking, over time, and the table twin of them all. */
export async function MeasureBoard({ page, measured, trends }: MeasureBoardProps) {
  const [t, levels] = await Promise.all([getTranslations('board'), getTranslations('levels')]);
  const { rows, measure, level, explanation, indicator } = measured;
  return (
    <>
      <Board kind="map">
        {isMapped(level) ? (
          <MapOfPlaces page={page} measured={measured} height="clamp(22rem, calc(100vh - 17rem), 46rem)" />
        ) : (
          <Notice>{t('noPolygons')}</Notice>
        )}
        <Stack>
          <ChosenPlaces rows={rows} measure={measure} explanation={explanation} />
          <Panel title={t(measure.betterWhen === 'higher' ? 'lowest' : 'highest')}>
            <RankingList rows={rows} measure={measure} shown={12} />
          </Panel>
        </Stack>
      </Board>
      <FigureTable
        rows={rows}
        measure={measure}
        caption={t('table', { measure: measure.title, level: levels(level) })}
        csvHref={valuesCsvHref(page, measured, level)}
        parts={partsOf(indicator, page.language)}
      />
      <Board kind="halves">
        <Panel title={t('overSnapshots')}>
          <TrendChart title={measure.title} points={trends.overSnapshots} measure={measure} />
        </Panel>
        <Panel title={t('bySurveyYear')}>
          <TrendChart title={measure.title} points={trends.bySurveyYear} measure={measure} drawing="bar" />
        </Panel>
      </Board>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TrendChart } from '@/components/charts/trend-chart';
import { FigureFindings } from '@/components/indicator/figure-findings';
import { FigureTable } from '@/components/table/figure-table';
import { Board } from '@/components/ui/board';
import { Panel } from '@/components/ui/panel';
import type { LensTable } from '@/lib/pages/map-views/lens-table-rows';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import { partsOf } from '@/lib/pages/measure/parts';
import type { Trends } from '@/lib/pages/measure/trends';
import type { PublishedPage } from '@/lib/pages/published/published-page';

export interface MeasureBoardProps {
  page: PublishedPage;
  measured: MeasuredPlaces;
  trends: Trends;
  /** The figures through the lens of the view; see `lensBoard`. */
  board: ReactNode;
  table: LensTable;
}

/** One indicator every way it can be looked at: map, ranking, over time, and the table twin of them all. */
export async function MeasureBoard({ page, measured, trends, board, table }: MeasureBoardProps) {
  const [t, levels] = await Promise.all([getTranslations('board'), getTranslations('levels')]);
  const { rows, measure, level, indicator } = measured;
  return (
    <>
      <FigureFindings findings={measured.explanation.findings} />
      {board}
      <FigureTable
        rows={table.instead?.rows ?? rows}
        measure={table.instead?.measure ?? measure}
        caption={t('table', { measure: measure.title, level: levels(level) })}
        csvHref={table.csvHref}
        extras={table.extras}
        lead={table.lead}
        parts={table.instead ? null : partsOf(indicator, page.language, page.snapshot)}
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

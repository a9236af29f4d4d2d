import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { lensBoard, offeredLenses } from '@/app/lenses/lens-board';
import { MeasureBoard } from '@/app/measure-board';
import { publishedPage } from '@/app/published-page';
import { BreakdownPanel } from '@/components/indicator/breakdown-panel';
import { Crumbs } from '@/components/indicator/crumbs';
import { DefinitionPanel } from '@/components/indicator/definition-panel';
import { LeadingFigure } from '@/components/indicator/leading-figure';
import { LensSwitch } from '@/components/indicator/lens-switch';
import { MeasureControls } from '@/components/indicator/measure-controls';
import { MeasureTitle } from '@/components/indicator/measure-title';
import { ModelLabel } from '@/components/indicator/model-label';
import { PageHead } from '@/components/layout/page-head';
import { CoursePanel } from '@/components/monitoring/course-panel';
import { Board } from '@/components/ui/board';
import { lensTable } from '@/lib/pages/map-views/lens-table';
import { controlChoices } from '@/lib/pages/measure/control-choices';
import { measuredPlaces } from '@/lib/pages/measure/measured-places';
import { trendsOf } from '@/lib/pages/measure/trends';
import { courseOf } from '@/lib/pages/monitoring/course';
import type { PageInput } from '@/lib/pages/published/page-input';
import { breakdownValues } from '@/lib/serving/queries/breakdown-values';
import { formatView } from '@/lib/serving/view-state/format-view';

type Input = PageInput<{ id: string }>;

export async function generateMetadata({ params }: Input): Promise<Metadata> {
  return { title: (await params).id };
}

export default async function IndicatorPage(input: Input) {
  const { id } = await input.params;
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    if (!page.indicators.some((each) => each.indicator_id === id)) notFound();
    const measured = await measuredPlaces(page, { indicator: id, level: page.view.level });
    const { indicator, measure, model } = measured;
    const [{ themes: _all, ...choices }, course, trends, splits, board, table] = await Promise.all([
      controlChoices(page, measured),
      courseOf(page, measured),
      trendsOf(page, measured),
      page.ask(breakdownValues, { place: page.view.place, indicator: id, model: model?.model_id ?? '' }),
      lensBoard({ page, measured }),
      lensTable({ page, measured }),
    ]);
    return (
      <>
        <PageHead
          title={<MeasureTitle measure={measure} view={page.view} />}
          above={page.place && <Crumbs place={page.place} view={page.view} path={`/indicators/${id}`} />}
          figure={<LeadingFigure figure={measured.whole} measure={measure} explanation={measured.explanation} />}
        />
        {model && <ModelLabel model={model} />}
        <CoursePanel {...course} measure={measure} mapHref={`/indicators/${id}?${formatView(page.view)}#on-map`} />
        <Board kind="halves">
          <DefinitionPanel indicator={indicator} />
          <BreakdownPanel rows={splits} measure={measure} snapshot={page.snapshot} />
        </Board>
        <div id="on-map" />
        <LensSwitch lenses={offeredLenses} view={page.view} path={`/indicators/${id}`} />
        <MeasureControls {...choices} />
        <MeasureBoard page={page} measured={measured} trends={trends} board={board} table={table} />
      </>
    );
  });
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lensBoard, offeredLenses } from '@/app/lenses/lens-board';
import { MeasureBoard } from '@/app/measure-board';
import { publishedPage } from '@/app/published-page';
import { BriefLink } from '@/components/indicator/brief-link';
import { Crumbs } from '@/components/indicator/crumbs';
import { LeadingFigure } from '@/components/indicator/leading-figure';
import { LensSwitch } from '@/components/indicator/lens-switch';
import { MeasureControls } from '@/components/indicator/measure-controls';
import { MeasureTitle } from '@/components/indicator/measure-title';
import { ModelLabel } from '@/components/indicator/model-label';
import { TimeSlider } from '@/components/indicator/time-slider';
import { PageHead } from '@/components/layout/page-head';
import { lensTable } from '@/lib/pages/map-views/lens-table';
import { controlChoices } from '@/lib/pages/measure/control-choices';
import { measuredPlaces } from '@/lib/pages/measure/measured-places';
import { timeStops } from '@/lib/pages/measure/time-stops';
import { trendsOf } from '@/lib/pages/measure/trends';
import type { PageInput } from '@/lib/pages/published/page-input';
import type { Lens } from '@/lib/serving/view-state/lens';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('poverty') };
}

/** Lenses that show one point in time, and so may be moved to another. */
const movingLenses: readonly Lens[] = ['figures', 'cartogram', 'hotspots'];

export default function PovertyPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const measured = await measuredPlaces(page, { indicator: page.view.indicator, level: page.view.level });
    const moves = movingLenses.includes(page.view.lens);
    const [choices, trends, time, board, table] = await Promise.all([
      controlChoices(page, measured),
      trendsOf(page, measured),
      moves ? timeStops(page, measured.indicator.indicator_id) : null,
      lensBoard({ page, measured }),
      lensTable({ page, measured }),
    ]);
    return (
      <>
        <PageHead
          title={<MeasureTitle measure={measured.measure} view={page.view} />}
          above={page.place && <Crumbs place={page.place} view={page.view} path="/poverty" />}
          actions={<BriefLink />}
          figure={
            <LeadingFigure figure={measured.whole} measure={measured.measure} explanation={measured.explanation} />
          }
        />
        {measured.model && <ModelLabel model={measured.model} />}
        <LensSwitch lenses={offeredLenses} view={page.view} path="/poverty" />
        <MeasureControls {...choices} />
        {time && <TimeSlider {...time} snapshot={page.snapshot.snapshot_id} />}
        <MeasureBoard page={page} measured={measured} trends={trends} board={board} table={table} />
      </>
    );
  });
}

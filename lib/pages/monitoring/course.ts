import { missingSplits } from '@/lib/measures/monitoring/expected-splits';
import { quarterName, quarterNumber } from '@/lib/measures/monitoring/quarter';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { TrendPoint } from '@/lib/serving/presentation/charts/trend-point';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { shownCount } from '@/lib/serving/presentation/shown-count';
import { type EventRow, events as eventsQuery } from '@/lib/serving/queries/events';
import { framework as frameworkQuery } from '@/lib/serving/queries/framework';
import { quarters as quartersQuery } from '@/lib/serving/queries/quarters';
import { targets as targetsQuery } from '@/lib/serving/queries/targets';
import type { MeasuredPlaces } from '../measure/measured-places';
import type { CoursePanelProps } from './course-panel-props';

/** One indicator of the place of the view by quarter: gaps, partial quarters, targets, and what happened. */
export async function courseOf(
  page: PublishedPage,
  { indicator, model }: Pick<MeasuredPlaces, 'indicator' | 'model'>,
): Promise<Omit<CoursePanelProps, 'measure' | 'mapHref'>> {
  const { ask, view, language, snapshot } = page;
  const id = indicator.indicator_id;
  const [rows, targets, events, framework] = await Promise.all([
    ask(quartersQuery, { place: view.place, model: model?.model_id ?? '', indicator: id }),
    ask(targetsQuery, { place: view.place, indicator: id }),
    ask(eventsQuery, {}),
    ask(frameworkQuery, {}),
  ]);
  const words = (event: EventRow): string => {
    const title = language === 'ur' ? event.title_ur : event.title_en;
    return `${event.precision === 'day' ? formatDay(event.on_day, language) : event.on_day.slice(0, 4)}: ${title}`;
  };
  const concerning = events.filter(
    ({ programmes }) => programmes === '' || programmes.split(',').some((programme) => id.startsWith(`${programme}_`)),
  );
  const quarterOf = (event: EventRow): string => quarterName(quarterNumber(event.on_day) ?? 0);
  const drawn = new Set(rows.map(({ period }) => period));
  const asked = framework
    .filter((row) => row.indicator_id === id)
    .flatMap((row) => row.disaggregation.split(',').filter(Boolean));
  const { place } = page;
  const nation = language === 'ur' ? 'پاکستان' : 'Pakistan';
  return {
    placeName: place ? (language === 'ur' ? (place.name_ur ?? place.name_en) : place.name_en) : nation,
    points: rows.map(
      (row): TrendPoint => ({
        label: row.period,
        status: row.status,
        value: shownCount(row, snapshot).value,
        ...(row.value !== null && row.covered_share < 0.9995 && { partialShare: row.covered_share }),
        events: concerning.filter((event) => quarterOf(event) === row.period).map(words),
      }),
    ),
    target: targets[0] ?? null,
    otherEvents: concerning
      .filter((event) => !drawn.has(quarterOf(event)))
      .map((event) => ({ id: event.event_id, words: words(event), source: event.source })),
    offered: indicator.breakdowns.split(','),
    missing: [...new Set(missingSplits(asked, indicator.breakdowns.split(',')))],
  };
}

import { getTranslations } from 'next-intl/server';
import { sameDisclosure } from '@/lib/core/same-disclosure';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { TrendPoint } from '@/lib/serving/presentation/charts/trend-point';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { breakdownValues } from '@/lib/serving/queries/breakdown-values';
import { trend } from '@/lib/serving/queries/trend';
import type { MeasuredPlaces } from './measured-places';

export interface Trends {
  overSnapshots: TrendPoint[];
  bySurveyYear: TrendPoint[];
}

/** The place of the view over the snapshots published, and by the year in which households were surveyed. */
export async function trendsOf(
  page: PublishedPage,
  { indicator, model }: Pick<MeasuredPlaces, 'indicator' | 'model'>,
): Promise<Trends> {
  const asked = { indicator: indicator.indicator_id, model: model?.model_id ?? '', place: page.view.place };
  const [history, splits, t] = await Promise.all([
    page.ask(trend, asked),
    page.ask(breakdownValues, asked),
    getTranslations('hotspots.since'),
  ]);
  const eventsAt = (index: number): string[] => {
    const [before, now] = [history[index - 1], history[index]];
    const protection = before && now ? sameDisclosure(before, now) : 'same';
    return protection === 'same' ? [] : [t(`${protection}_from_here`)];
  };
  return {
    overSnapshots: history.map((row, index) => ({
      label: formatDay(row.as_of_on, page.language),
      status: row.status,
      value: row.estimate ?? row.value,
      events: eventsAt(index),
      isBreak: index > 0 && row.definition_checksum !== history[index - 1]?.definition_checksum,
    })),
    bySurveyYear: splits
      .filter((row) => row.breakdown === 'survey_year')
      .map((row) => ({ label: row.category, status: row.status, value: row.estimate ?? row.value })),
  };
}

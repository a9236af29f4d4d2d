import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { View } from '@/lib/serving/view-state/view';

/** The period whose figures a page shows of an indicator: the one the link names where it has figures of it, else its latest. */
export const periodShown = (
  { periods, latest_period }: Pick<IndicatorRow, 'periods' | 'latest_period'>,
  { period }: Pick<View, 'period'>,
): string => (period !== null && periods.split(',').includes(period) ? period : latest_period);

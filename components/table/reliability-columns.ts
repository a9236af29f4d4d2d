import type { Language } from '@/lib/core/language';
import { formatRange } from '@/lib/presentation/format-range';
import { formatValue } from '@/lib/presentation/format-value';
import type { Measure } from '@/lib/presentation/measure';
import type { PlaceFigure } from '../indicator/place-figure';
import type { ExtraColumn } from './extra-column';

/** Interval (sorted by its lower end) and smoothed rate; none where no figure of the table has them. */
export function reliabilityColumns(
  rows: readonly PlaceFigure[],
  words: { interval: string; smoothed: string },
  measure: Measure,
  language: Language,
): ExtraColumn[] {
  const judged = rows.filter(({ smoothed }) => smoothed !== null);
  if (judged.length === 0) return [];
  const by = <Value>(of: (row: PlaceFigure) => Value): Record<string, Value> =>
    Object.fromEntries(judged.map((row) => [row.code, of(row)]));
  return [
    {
      id: 'interval',
      title: words.interval,
      values: by(({ intervalLow }) => intervalLow),
      printed: by(({ intervalLow, intervalHigh }) =>
        formatRange({ from: intervalLow ?? 0, to: intervalHigh ?? 0 }, measure, measure.decimals, language),
      ),
    },
    {
      id: 'smoothed',
      title: words.smoothed,
      values: by(({ smoothed }) => smoothed),
      printed: by(({ smoothed }) => formatValue({ status: 'known', value: smoothed ?? 0 }, measure, { language }).text),
    },
  ];
}

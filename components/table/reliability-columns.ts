import type { Language } from '@/lib/core/language';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { formatRange } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';

/** Interval (sorted by its lower end) and smoothed rate, each where a figure of the table has one. */
export function reliabilityColumns(
  rows: readonly PlaceFigure[],
  words: { interval: string; smoothed: string },
  measure: Measure,
  language: Language,
): ExtraColumn[] {
  const column = (
    id: keyof typeof words,
    value: (row: PlaceFigure) => number | null,
    print: (row: PlaceFigure) => string,
  ): ExtraColumn[] => {
    const judged = rows.filter((row) => value(row) !== null);
    if (judged.length === 0) return [];
    const by = <Value>(of: (row: PlaceFigure) => Value): Record<string, Value> =>
      Object.fromEntries(judged.map((row) => [row.code, of(row)]));
    return [{ id, title: words[id], values: by(value), printed: by(print) }];
  };
  return [
    ...column(
      'interval',
      ({ intervalLow, intervalHigh }) => (intervalHigh === null ? null : intervalLow),
      ({ intervalLow, intervalHigh }) =>
        formatRange({ from: intervalLow ?? 0, to: intervalHigh ?? 0 }, measure, measure.decimals, language),
    ),
    ...column(
      'smoothed',
      ({ smoothed }) => smoothed,
      ({ smoothed }) => formatValue({ status: 'known', value: smoothed ?? 0 }, measure, { language }).text,
    ),
  ];
}

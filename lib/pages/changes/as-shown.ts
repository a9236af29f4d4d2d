import { type CountedFigure, shownCount } from '@/lib/serving/presentation/shown-count';

/** A published row with the number that is shown: counts and money of a sample as their estimate, the interval stretched alike. */
export function asShown<Row extends CountedFigure>(row: Row): Row {
  const { value, intervalLow, intervalHigh } = shownCount(row, { sampled_one_in: row.estimate === null ? null : 1 });
  return { ...row, value, interval_low: intervalLow, interval_high: intervalHigh };
}

import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { keptRanks, type RankedMeasure, ranksOf } from './kept-ranks';

/** Places with the range of their rank among themselves; kept under `question` where one is named. */
export function rankedRows(
  rows: readonly PlaceFigure[],
  measure: RankedMeasure,
  question: readonly (string | null)[] | null = null,
): PlaceFigure[] {
  const figures = rows.map(({ status, value, intervalLow, intervalHigh, households }) => ({
    status,
    value,
    interval_low: intervalLow,
    interval_high: intervalHigh,
    households,
  }));
  const ranks = question ? keptRanks(question, figures, measure) : ranksOf(figures, measure);
  return rows.map((row, place) => ({
    ...row,
    rankLow: ranks[place]?.rank_low ?? null,
    rankHigh: ranks[place]?.rank_high ?? null,
  }));
}

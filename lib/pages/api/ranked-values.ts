import { keptRanks, type RankedMeasure } from '@/lib/pages/measure/kept-ranks';
import type { PlaceRank } from '@/lib/science/stats/rank-places';
import { rankSeries } from '@/lib/science/stats/rank-series';
import type { ValueRow } from '@/lib/serving/queries/values';

/** The figures of an answer with their ranks among the places of the same level and category in it. `question` names the answer wholly. */
export const rankedValues = (
  rows: readonly ValueRow[],
  measure: RankedMeasure,
  question: readonly (string | null)[],
): (ValueRow & PlaceRank)[] =>
  rankSeries(
    rows,
    ({ level, category }) => `${level} ${category}`,
    (places, series) => keptRanks([...question, series], places, measure),
  );

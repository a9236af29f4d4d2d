import { firstOf } from '@/lib/core/first-of';
import { type PlaceRank, type RankableFigure, rankPlaces } from '@/lib/science/stats/rank-places';
import type { Measure } from '@/lib/serving/presentation/measure';

export type RankedMeasure = Pick<Measure, 'unit' | 'betterWhen' | 'kind'>;

const kept = new Map<string, PlaceRank[]>();
const mostKept = 300;

/**
 * Ranks of the places of one answer with their ranges, simulated once for each question. `question` names the figures wholly (snapshot,
 * scope of the asker, indicator, model, level, filters), for rows kept to another scope have other ranks.
 */
export function keptRanks(
  question: readonly (string | null)[],
  rows: readonly RankableFigure[],
  measure: RankedMeasure,
): PlaceRank[] {
  const key = JSON.stringify(question);
  const known = kept.get(key);
  if (known) return known;
  const made = ranksOf(rows, measure);
  kept.set(key, made);
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** The same, not kept: for rows that are chosen or reckoned anew each time. */
export const ranksOf = (rows: readonly RankableFigure[], { unit, betterWhen, kind }: RankedMeasure): PlaceRank[] =>
  rankPlaces(rows, { first: firstOf(betterWhen), isShare: unit === 'share' && kind !== 'change' });

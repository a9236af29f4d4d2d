import { invariant } from '../../core/invariant';
import { percentileRanks } from '../stats/percentile-ranks';

/** One indicator of need over the same places in the same order; null where the figure is not known. */
export interface NeedPart {
  values: readonly (number | null)[];
  /** True where a high figure means little need. */
  betterWhenHigher: boolean;
}

/**
 * Percentile ranks of each part among the places where all parts are known, turned so that 1 is the greatest need. A place that
 * lacks one part has no need index at all: half an index would rank it by what happens to be known.
 */
export function needRanks(parts: readonly NeedPart[]): (number[] | null)[] {
  const count = parts[0]?.values.length ?? 0;
  invariant(
    parts.every(({ values }) => values.length === count),
    'the parts of an index are over the same places',
  );
  const complete = Array.from({ length: count }, (_, place) => place).filter((place) =>
    parts.every(({ values }) => values[place] !== null),
  );
  const found: (number[] | null)[] = Array.from({ length: count }, () => null);
  for (const place of complete) found[place] = [];
  for (const { values, betterWhenHigher } of parts) {
    const ranked = percentileRanks(complete.map((place) => values[place] as number));
    for (const [index, place] of complete.entries()) {
      const rank = ranked[index] as number;
      found[place]?.push(betterWhenHigher ? 1 - rank : rank);
    }
  }
  return found;
}

/** Weighted mean of the percentile ranks of a place, 0–1; weights are at least 0 and not all 0. */
export function needIndex(ranksOfPlace: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  invariant(total > 0 && weights.length === ranksOfPlace.length, 'a weight for each part, and one above 0');
  return ranksOfPlace.reduce((sum, rank, part) => sum + rank * (weights[part] as number), 0) / total;
}

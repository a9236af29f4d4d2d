import type { Bilingual } from '../../core/language';
import { asPreciseAs } from './as-precise-as';
import { estimateWords } from './estimate-words';

/** A published figure as far as it may be a count or money; `estimate` is empty for all others and for a full registry. */
export interface CountedFigure {
  value: number | null;
  estimate: number | null;
  interval_low: number | null;
  interval_high: number | null;
}

/** The one column of a snapshot that says whether its extract is a sample, and of how many. */
export interface Sampled {
  sampled_one_in: number | null;
}

export interface ShownCount {
  value: number | null;
  intervalLow: number | null;
  intervalHigh: number | null;
  /** One household in how many was counted; null where the number is as it was counted, or is no count. */
  estimatedFrom: number | null;
  /** Stands beside the number; null beside one that was counted. */
  words: Bilingual | null;
}

/**
 * The number that is shown of a count or of money: of a sample the estimate for the nation, with the interval of the count stretched alike
 * and the words that say so; else the figure as it is. A count of a sample never stands beside the census or national money. An estimate
 * and its interval are rounded, here and nowhere else, to what the interval carries; where there is none, to what so many counted
 * households would carry as a sample of Poisson. Files keep the estimate as it was computed.
 */
export function shownCount(
  { value, estimate, interval_low, interval_high }: CountedFigure,
  { sampled_one_in: oneIn }: Sampled,
): ShownCount {
  if (estimate === null || oneIn === null || value === null)
    return { value, intervalLow: interval_low, intervalHigh: interval_high, estimatedFrom: null, words: null };
  const weight = value === 0 ? 1 : estimate / value;
  const halfWidth =
    interval_low === null || interval_high === null
      ? 2 * Math.sqrt(Math.max(value, 0))
      : (interval_high - interval_low) / 2;
  const round = value === 0 ? (number: number) => number : asPreciseAs(halfWidth * weight);
  const weighted = (bound: number | null): number | null => (bound === null ? null : round(bound * weight));
  return {
    value: round(estimate),
    intervalLow: weighted(interval_low),
    intervalHigh: weighted(interval_high),
    estimatedFrom: oneIn,
    words: estimateWords(oneIn),
  };
}

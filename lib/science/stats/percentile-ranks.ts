import { ranks } from './ranks';

/**
 * Percentile ranks 0–1: (mean rank − 1) ÷ (n − 1), so that the lowest is 0, the highest 1 and ties share a place
 * (R's `(rank(x) - 1) / (length(x) - 1)`). A single value, or values that are all alike, stand in the middle: 0.5.
 */
export const percentileRanks = (values: ArrayLike<number>): Float64Array =>
  ranks(values).map((rank) => (values.length > 1 ? (rank - 1) / (values.length - 1) : 0.5));

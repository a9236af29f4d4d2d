import { classOf } from './classify/class-of';

/** One bar of the legend's histogram: how many places of each class lie in it. The last bin is closed. */
export interface HistogramBin {
  from: number;
  to: number;
  /** Places by class index; their sum is the height of the bar. */
  counts: number[];
}

/**
 * Bins of equal width from the lowest to the highest edge, each split by class, so the colours of the bars are those of the map
 * even where an edge falls inside a bin. No values, no bins; all equal values, one bin.
 */
export function histogram(values: readonly number[], breaks: readonly number[], bins = 28): HistogramBin[] {
  const [low, high] = [breaks[0], breaks[breaks.length - 1]];
  if (low === undefined || high === undefined || values.length === 0) return [];
  const count = low === high ? 1 : bins;
  const width = high / count - low / count;
  const result = Array.from(
    { length: count },
    (_, index): HistogramBin => ({
      from: low + width * index,
      to: index === count - 1 ? high : low + width * (index + 1),
      counts: new Array<number>(breaks.length - 1).fill(0),
    }),
  );
  for (const value of values) {
    const bin = width > 0 ? Math.min(count - 1, Math.floor((value - low) / width)) : 0;
    const { counts } = result[bin] as HistogramBin;
    const index = classOf(breaks, value);
    counts[index] = (counts[index] as number) + 1;
  }
  return result;
}

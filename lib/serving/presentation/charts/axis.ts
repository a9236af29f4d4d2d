import { nice, ticks } from 'd3-array';
import type { Measure } from '../measure';

/** Where an axis begins and ends, and the round numbers that stand on it. */
export interface Axis {
  domain: [low: number, high: number];
  ticks: number[];
  /** Decimals that print every tick exactly, shares counted in percent. */
  decimals: number;
}

type Figured = Pick<Measure, 'unit'>;

const wantedTicks = 5;
/** The least range of a line that does not begin at zero: ten points of a percentage or a score. */
const leastRange: Partial<Record<Measure['unit'], number>> = { share: 0.1, score: 10 };

/**
 * The axis of a chart. Bars begin at zero. Lines do too, but for shares and scores, which may begin elsewhere and then span at least ten
 * points, so that a dip of one never looks like a cliff. A percentage ends at 100 unless a figure lies beyond. Ticks are multiples of
 * 1, 2 or 5 and the ends are among them.
 */
export function axisOf(values: readonly number[], { unit }: Figured, drawing: 'bar' | 'line'): Axis {
  const known = values.filter(Number.isFinite);
  const [least, most] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, unit === 'share' ? 1 : 10];
  const range = drawing === 'line' ? leastRange[unit] : undefined;
  const spread = range === undefined ? [Math.min(0, least), Math.max(0, most)] : widened(least, most, range);
  const [low, high] = rounded(spread[0] as number, spread[1] as number);
  const bound = unit === 'share' && most <= 1 ? Math.min(1, high) : high;
  const marks = ticks(low, bound, wantedTicks);
  const ends = marks[marks.length - 1] === bound ? marks : [...marks, bound];
  return {
    domain: [low, bound],
    ticks: ends,
    decimals: decimalsOf(unit === 'share' ? ends.map((each) => each * 100) : ends),
  };
}

/** A range about its own middle, never pushed below zero by being widened, nor a share above the whole. */
function widened(least: number, most: number, range: number): [number, number] {
  const missing = Math.max(0, range - (most - least)) / 2;
  const low = least >= 0 ? Math.max(0, least - missing) : least - missing;
  const high = Math.max(most + missing, low + range);
  const whole = range < 1 && most <= 1 ? 1 : Number.POSITIVE_INFINITY;
  return high > whole ? [Math.min(low, whole - range), whole] : [low, high];
}

function rounded(low: number, high: number): [number, number] {
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  return nice(low, high, wantedTicks) as [number, number];
}

function decimalsOf(marks: readonly number[]): number {
  for (let digits = 0; digits < 6; digits += 1)
    if (marks.every((mark) => Math.abs(Number(mark.toFixed(digits)) - mark) < 1e-9)) return digits;
  return 6;
}

import type { Status } from '@/lib/core/measured';

/** One point of a trend; a point without a value is a gap and stays one. */
export interface TrendPoint {
  /** What stands on the axis: a day, a year. */
  label: string;
  status: Status;
  value: number | null;
  /** True where the definition differs from that of the point before: not to be compared across. */
  isBreak?: boolean;
  /** Share of what it should rest on, 0–1, where it rests on a part alone. */
  partialShare?: number;
  /** What happened then and may move the figure. */
  events?: readonly string[];
}

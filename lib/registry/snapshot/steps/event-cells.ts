import type { Split } from './event-sums';

/** What one pass over events groups by: a way to split or none, and a quarter, all quarters or no period (SQL). */
export interface EventCells {
  split: Split | null;
  period: string;
}

export const eventGroup = ({ split, period }: EventCells): string =>
  `${period} as cell_period, '${split ?? 'none'}' as breakdown, ${split ?? "'all'"} as category`;

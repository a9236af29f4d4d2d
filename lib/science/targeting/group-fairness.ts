import { wilson } from '../stats/wilson';

export interface GroupShare {
  group: string;
  /** Households of the group that were judged, and how many of them the event befell. */
  n: number;
  events: number;
  share: number;
  /** Wilson’s 95 % interval: what chance alone may do with so few. */
  low: number;
  high: number;
  /** Share of the group − share of all groups together. */
  gap: number;
}

/** How alike a rule treats groups: the share of each that is in (or missed, or wrongly in), with interval and n; empty groups are left out. */
export function groupFairness(groups: readonly { group: string; n: number; events: number }[]): GroupShare[] {
  const judged = groups.filter(({ n }) => n > 0);
  const all = judged.reduce((sum, { n }) => sum + n, 0);
  const whole = all > 0 ? judged.reduce((sum, { events }) => sum + events, 0) / all : 0;
  return judged.map(({ group, n, events }) => {
    const held = Math.min(events, n);
    return { group, n, events: held, share: held / n, ...wilson(held, n), gap: held / n - whole };
  });
}

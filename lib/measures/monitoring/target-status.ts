import { quarterNumber } from './quarter';

export const targetStatuses = ['met', 'on_track', 'behind', 'far_behind', 'not_measured', 'no_target'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/**
 * How far a figure may miss what is expected of it. Shares are judged in percentage points (0.02 is two points), everything else in
 * shares of the target.
 */
export const tolerances = { onTrack: 0.02, behind: 0.1 } as const;

export interface TargetFacts {
  baseline: number | null;
  target: number | null;
  /** Period in which the target is to be reached. */
  targetPeriod: string;
  actual: number | null;
  /** Period the actual is of. */
  actualPeriod: string;
  betterWhen: 'lower' | 'higher' | 'neither';
  isShare: boolean;
}

export interface Judgement {
  status: TargetStatus;
  /** What the path asks of the quarter of the actual; null where nothing can be expected. */
  expected: number | null;
}

/**
 * Judges an actual against its target.
 * - `expected` lies on a straight line by quarters. A target names its quarter, a baseline does not: the baseline is taken to be of the
 *   last quarter of the year before the target's, since targets are set by the year. Before that quarter the baseline is expected, from
 *   the target's quarter on the target. Without a baseline there is no line, and the target itself is expected.
 * - met: at the target or better. on_track: misses what is expected by at most `tolerances.onTrack`. behind: by at most
 *   `tolerances.behind`. far_behind: by more. The edges belong to the better word.
 * - Better is the direction the indicator declares; where it declares neither, from baseline to target; without a baseline, nearer.
 * - not_measured: no actual that may be shown. no_target: nothing to hold it against.
 */
export function judgeTarget(facts: TargetFacts): Judgement {
  const { actual, target } = facts;
  if (target === null) return { status: 'no_target', expected: null };
  const expected = expectedOf(facts, target);
  if (actual === null) return { status: 'not_measured', expected };
  const scale = facts.isShare ? 1 : Math.abs(target);
  const slack = 1e-9 * Math.max(1, Math.abs(target));
  if (shortOf(facts, actual, target) <= slack) return { status: 'met', expected };
  const missed = shortOf(facts, actual, expected);
  if (missed <= tolerances.onTrack * scale + slack) return { status: 'on_track', expected };
  return { status: missed <= tolerances.behind * scale + slack ? 'behind' : 'far_behind', expected };
}

function expectedOf({ baseline, targetPeriod, actualPeriod }: TargetFacts, target: number): number {
  const end = quarterNumber(targetPeriod);
  const now = quarterNumber(actualPeriod);
  if (baseline === null || end === null || now === null) return target;
  const start = Math.floor(end / 4) * 4 - 1;
  const way = Math.min(1, Math.max(0, (now - start) / (end - start)));
  return baseline + way * (target - baseline);
}

function shortOf({ betterWhen, baseline, target }: TargetFacts, actual: number, wanted: number): number {
  if (betterWhen === 'higher') return wanted - actual;
  if (betterWhen === 'lower') return actual - wanted;
  if (baseline === null || baseline === target) return Math.abs(actual - wanted);
  return (target ?? 0) > baseline ? wanted - actual : actual - wanted;
}

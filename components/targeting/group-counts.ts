import { countsAt, emptyCounts } from '@/lib/targeting/counts-at';
import { packDistributions } from '@/lib/targeting/packed-distributions';
import { distributionOf } from './distribution-of';
import type { LabGroup } from './lab-place';

export interface GroupCount {
  category: string;
  n: number;
  in: number;
}

/** Households of each category of a breakdown at or below a cut-off, and all of them. */
export function groupCounts(groups: readonly LabGroup[], breakdown: string, cutOff: number): GroupCount[] {
  const those = groups.filter((group) => group.breakdown === breakdown);
  const read = those.map(({ scores }) => distributionOf(scores));
  const points = read.flatMap((each) => each.points);
  const packed = packDistributions(read, { from: Math.min(...points, cutOff), to: Math.max(...points, cutOff) });
  const { households } = countsAt(packed, cutOff, emptyCounts(those.length));
  return those.map(({ category, scores }, index) => ({
    category,
    n: scores.all_households,
    in: households[index] ?? 0,
  }));
}

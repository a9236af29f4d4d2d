import type { LabGroup } from '@/lib/pages/targeting/lab-place';
import { countsAt, emptyCounts } from '@/lib/science/targeting/counts-at';
import { packDistributions } from '@/lib/science/targeting/packed-distributions';
import { distributionOf } from './distribution-of';

export interface GroupCount {
  category: string;
  /** As counted in the extract: what chance may do depends on these. */
  n: number;
  in: number;
  /** How many households of the nation each of them stands for. */
  weight: number;
}

/** Households of each category of a breakdown at or below a cut-off, and all of them. */
export function groupCounts(groups: readonly LabGroup[], breakdown: string, cutOff: number): GroupCount[] {
  const those = groups.filter((group) => group.breakdown === breakdown);
  const read = those.map(({ scores }) => distributionOf(scores, 1));
  const points = read.flatMap((each) => each.points);
  const packed = packDistributions(read, { from: Math.min(...points, cutOff), to: Math.max(...points, cutOff) });
  const { households } = countsAt(packed, cutOff, emptyCounts(those.length));
  return those.map(({ category, scores }, index) => ({
    category,
    n: read[index]?.all ?? 0,
    in: households[index] ?? 0,
    weight: scores.weight,
  }));
}

import { invariant } from '../../core/invariant';

/** Weight of households by what they are and whether a rule reaches them. */
export interface Confusion {
  targetedPoor: number;
  missedPoor: number;
  targetedNonPoor: number;
  leftNonPoor: number;
}

/** Counts households (or their weights) into the four cells; the three arrays are parallel. */
export function confusion(
  poor: readonly boolean[],
  targeted: readonly boolean[],
  weights: ArrayLike<number> | null = null,
): Confusion {
  invariant(poor.length === targeted.length, 'confusion takes one targeting decision for each household');
  const cells: Confusion = { targetedPoor: 0, missedPoor: 0, targetedNonPoor: 0, leftNonPoor: 0 };
  for (const [row, isPoor] of poor.entries()) {
    const cell = targeted[row] ? (isPoor ? 'targetedPoor' : 'targetedNonPoor') : isPoor ? 'missedPoor' : 'leftNonPoor';
    cells[cell] += weights?.[row] ?? 1;
  }
  return cells;
}

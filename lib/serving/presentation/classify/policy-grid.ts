import type { BetterWhen, Unit } from '../measure';

/**
 * Edges that policy speaks in, the same at every level, place and time, so that a colour means one thing. Shares of need step
 * by ten points to one half; shares of coverage by ten points from one half; scores hold the cut-offs 32 and 37. Other
 * units have no grid.
 */
export function policyGrid(unit: Unit, betterWhen: BetterWhen): readonly number[] | null {
  if (unit === 'share') return betterWhen === 'higher' ? coverageShares : needShares;
  return unit === 'score' ? scores : null;
}

const needShares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1];
const coverageShares = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const scores = [0, 20, 26, 32, 37, 50, 100];

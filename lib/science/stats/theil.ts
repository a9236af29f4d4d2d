import { invariant } from '../../core/invariant';

/**
 * Theil's T of a rate over groups, Σ sₖ ln(sₖ ÷ nₖ), where nₖ is a group's share of all and sₖ its share of those reached (Theil 1967):
 * 0 where every group is reached alike, ln(1 ÷ n) at most, for a group of share n that has all. A group with nobody reached
 * adds 0, the limit of s ln s. NaN where nobody is reached at all.
 */
export function theil(reached: ArrayLike<number>, all: ArrayLike<number>): number {
  invariant(reached.length === all.length, 'theil takes how many there are for each number reached');
  const totals = [reached, all].map((values) => Array.from(values).reduce((sum, value) => sum + value, 0));
  const [allReached, everybody] = totals as [number, number];
  if (allReached === 0) return Number.NaN;
  return Array.from(reached).reduce((sum, value, group) => {
    const share = value / allReached;
    return share === 0 ? sum : sum + share * Math.log(share / ((all[group] as number) / everybody));
  }, 0);
}

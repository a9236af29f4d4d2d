import { invariant } from '../../core/invariant';

/**
 * Coady, Grosh and Hoddinott (2004): the share of all benefits that goes to the poorest `share` of the weight, ÷ that share; 1 is
 * what everybody alike or a lottery gives. Groups stand in order of welfare, poorest first; one that lies across the edge counts in
 * proportion. Null where there is no benefit.
 */
export function cghIndex(groups: readonly { weight: number; benefit: number }[], share: number): number | null {
  invariant(share > 0 && share <= 1, 'a poorest share lies above 0 and at most at 1');
  const weight = groups.reduce((sum, group) => sum + group.weight, 0);
  const benefit = groups.reduce((sum, group) => sum + group.benefit, 0);
  let left = share * weight;
  let reached = 0;
  for (const group of groups) {
    const part = group.weight > 0 ? Math.min(1, Math.max(0, left) / group.weight) : 0;
    reached += part * group.benefit;
    left -= group.weight;
  }
  return benefit > 0 ? reached / benefit / share : null;
}

import { invariant } from '../../core/invariant';

export interface AlkireFoster {
  /** H: share of persons who are poor. */
  headcount: number;
  /** A: mean weighted share of deprivations of poor persons; NaN where nobody is poor. */
  intensity: number;
  /** M0 = H × A. */
  adjustedHeadcount: number;
  /** For each component, the share of persons poor and deprived in it, of persons deprived in it, and its share of M0. */
  censored: number[];
  uncensored: number[];
  contributions: number[];
}

/**
 * The counting measures of Alkire and Foster (2011), Journal of Public Economics 95, over households that count with their
 * persons (1 by default): a household is poor where the whole-number weights of its deprivations add up to `cutOff` or more.
 * Sums are of whole numbers below 2^53 and exact in any order; each ratio is taken last. Nobody at all gives NaN.
 */
export function alkireFoster(
  deprived: readonly (readonly boolean[])[],
  { weights, cutOff, persons }: { weights: readonly number[]; cutOff: number; persons?: ArrayLike<number> },
): AlkireFoster {
  invariant([...weights, cutOff].every(Number.isSafeInteger), 'weights and cut-off are whole numbers');
  invariant(!persons || persons.length === deprived.length, 'every household has its number of persons');
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [censored, uncensored] = [weights.map(() => 0), weights.map(() => 0)];
  let [all, poor, borne] = [0, 0, 0];
  for (const [household, flags] of deprived.entries()) {
    invariant(flags.length === weights.length, 'every household answers every component');
    const members = persons ? (persons[household] as number) : 1;
    const score = weights.reduce((sum, weight, index) => (flags[index] ? sum + weight : sum), 0);
    const isPoor = score >= cutOff;
    all += members;
    if (isPoor) [poor, borne] = [poor + members, borne + members * score];
    for (const [index, flag] of flags.entries()) {
      if (!flag) continue;
      uncensored[index] = (uncensored[index] as number) + members;
      if (isPoor) censored[index] = (censored[index] as number) + members;
    }
  }
  return {
    headcount: poor / all,
    intensity: borne / (poor * total),
    adjustedHeadcount: borne / (all * total),
    censored: censored.map((sum) => sum / all),
    uncensored: uncensored.map((sum) => sum / all),
    contributions: censored.map((sum, index) => (sum * (weights[index] as number)) / borne),
  };
}

import type { Confusion } from './confusion';

export interface TargetingErrors {
  /** Poor households not targeted ÷ poor households (undercoverage). */
  exclusionError: number | null;
  /** Targeted households that are not poor ÷ targeted households. */
  inclusionError: number | null;
  /** Targeted households that are not poor ÷ households that are not poor; some papers call this leakage. */
  falsePositiveRate: number | null;
  /** Targeted share of the poor − targeted share of the others (Ravallion). */
  targetingDifferential: number | null;
  totalAccuracy: number | null;
  /** Balanced poverty accuracy (IRIS): (inclusion − |undercoverage − leakage|) ÷ poor, in percent, with a minus sign. */
  balancedAccuracy: number | null;
}

/**
 * The errors of a targeting rule, by household weight, as Brown, Ravallion and van de Walle (2018) and Schreiner (2009)
 * define them. A share with an empty denominator is null.
 */
export function targetingErrors({
  targetedPoor,
  missedPoor,
  targetedNonPoor,
  leftNonPoor,
}: Confusion): TargetingErrors {
  const poor = targetedPoor + missedPoor;
  const nonPoor = targetedNonPoor + leftNonPoor;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const falsePositiveRate = share(targetedNonPoor, nonPoor);
  const covered = share(targetedPoor, poor);
  return {
    exclusionError: share(missedPoor, poor),
    inclusionError: share(targetedNonPoor, targetedPoor + targetedNonPoor),
    falsePositiveRate,
    targetingDifferential: covered === null || falsePositiveRate === null ? null : covered - falsePositiveRate,
    totalAccuracy: share(targetedPoor + leftNonPoor, poor + nonPoor),
    balancedAccuracy: share(100 * (targetedPoor - Math.abs(missedPoor - targetedNonPoor)), poor),
  };
}

import type { ScoreDistribution } from './packed-distributions';

export interface Roc {
  /** From (0, 0) to (1, 1) with one step a cut-off: share of the others that are in, and of the poor. */
  curve: { cutOff: number | null; others: number; poor: number }[];
  /** Area under it by trapezoids: how often a poor household scores below another, ties counted half; null without both. */
  area: number | null;
}

/** The receiver operating characteristic of a score over poor households and others at the same points. */
export function roc(poor: ScoreDistribution, others: ScoreDistribution): Roc {
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  const curve: Roc['curve'] = [
    { cutOff: null, others: 0, poor: 0 },
    ...poor.points.map((cutOff, index) => ({
      cutOff,
      others: share(others.households[index] ?? 0, others.all),
      poor: share(poor.households[index] ?? 0, poor.all),
    })),
    { cutOff: null, others: 1, poor: 1 },
  ];
  let area = 0;
  for (const [index, { others: x, poor: y }] of curve.entries()) {
    const before = curve[index - 1];
    if (before) area += ((x - before.others) * (y + before.poor)) / 2;
  }
  return { curve, area: poor.all > 0 && others.all > 0 ? area : null };
}

/** Whom a programme leaves out, by what they are compared with; each names a count of households, and under `_people` the people in them. */
export const gapKinds = ['missed_by_rule', 'pending_only', 'not_paid'] as const;
export type GapKind = (typeof gapKinds)[number];

/** The share that answers the same question as the count; `isReached` where it is stored as those reached, so that the gap is the rest. */
export const gapShares: Record<GapKind, { name: string; isReached: boolean }> = {
  missed_by_rule: { name: 'exclusion_by_rule', isReached: false },
  pending_only: { name: 'take_up_served_over_eligible', isReached: true },
  not_paid: { name: 'paid_over_eligible', isReached: true },
};

/**
 * The one gap that a programme is headlined by: those the rule in force finds eligible and who are not enrolled, where the rule can be
 * tried on a record; else those found eligible and never served; else, where it is paid once or enrols persons, those found eligible and
 * not paid. Null where nothing of it is held.
 */
export function headlineGap(prefix: string, holds: (indicator: string) => boolean): GapKind | null {
  const isHeld = (kind: GapKind): boolean => holds(`${prefix}_${kind}`) && holds(`${prefix}_${gapShares[kind].name}`);
  return gapKinds.find(isHeld) ?? null;
}

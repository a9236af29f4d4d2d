/**
 * Columns of a household's standing in one programme, as `int_households_standing` holds them. `eligibleByRule` stands for a
 * column a PMT model (`ruleColumn`); the others are false, never unknown, where the extract names the household in no spell.
 */
export const standingColumns = (programmeId: string) => ({
  eligible: `${programmeId}_eligible`,
  enrolledNow: `${programmeId}_enrolled_now`,
  servedEver: `${programmeId}_served_ever`,
  pendingOnly: `${programmeId}_pending_only`,
  paidEver: `${programmeId}_paid_ever`,
  eligibleByRule: `${programmeId}_eligible_by_rule`,
});

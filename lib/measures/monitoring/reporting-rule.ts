export const reportingStatuses = ['received', 'late', 'partial', 'missing', 'suppressed', 'nothing_expected'] as const;
export type ReportingStatus = (typeof reportingStatuses)[number];

/**
 * A tehsil pays late where half of a quarter's instalments or more were deposited over this many days after they were due: twice the
 * longest median of an ordinary tehsil with enough rows in the test registry (13 days), well under the shortest of those that pay clearly late (39).
 */
export const lateAfterDays = 30;

export interface TehsilReport {
  received: number;
  /** Rows of the latest earlier quarter in which anything came; null before the first. */
  expected: number | null;
  /** Median days from due to deposit; null where nothing is paid or deposited. */
  medianDays: number | null;
}

/**
 * What a tehsil sent for one quarter, in a word. Counts of 1 to k − 1 are never told apart from one another, nor from a silence where
 * so few were expected.
 */
export function tehsilStatus({ received, expected, medianDays }: TehsilReport, k: number): ReportingStatus {
  if (received === 0 && (expected ?? 0) === 0) return 'nothing_expected';
  if (received === 0) return (expected ?? 0) < k ? 'suppressed' : 'missing';
  if (received < k) return 'suppressed';
  return medianDays !== null && medianDays > lateAfterDays ? 'late' : 'received';
}

/**
 * A place above the tehsil, from the published rows of its tehsils: missing where nothing came of at least k rows expected, partial where a
 * tehsil with k rows expected sent none, late where a tehsil is.
 */
export function wholeStatus(
  { received, expected, missing, late }: { received: number; expected: number; missing: number; late: number },
  k: number,
): ReportingStatus {
  const whole = tehsilStatus({ received, expected, medianDays: null }, k);
  if (whole !== 'received') return whole;
  if (missing > 0) return 'partial';
  return late > 0 ? 'late' : 'received';
}

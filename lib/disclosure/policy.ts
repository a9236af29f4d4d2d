/**
 * Disclosure policy NSER-SDC-1, unit of protection: the household.
 * - `k`: no cell that counts 1 to k − 1 households (or persons) leaves the restricted file.
 * - `roundTo`: counts are rounded to this base, totals from true totals, rates taken from the rounded numbers.
 * - `sensitiveBase`: a rate of 0 or 1 of a sensitive attribute is withheld on fewer households than this.
 */
export interface DisclosurePolicy {
  id: string;
  k: number;
  roundTo: number;
  sensitiveBase: number;
}

/** What anyone may see without signing in. */
export const publicTier: DisclosurePolicy = { id: 'NSER-SDC-1', k: 11, roundTo: 10, sensitiveBase: 200 };

export const describePolicy = (policy: DisclosurePolicy): string =>
  `${policy.id}: k = ${policy.k}, counts rounded to ${policy.roundTo}, sensitive base ${policy.sensitiveBase}`;

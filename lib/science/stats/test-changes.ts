import { benjaminiHochberg } from './benjamini-hochberg';
import { type Difference, difference, type Estimate } from './difference';

export interface TestedChange extends Difference {
  /** The p-value corrected for all changes tested together. */
  q: number;
  standsOut: boolean;
}

/** Two figures of one place or one indicator; null where one is not known with an interval. */
export type ChangePair = readonly [now: Estimate, before: Estimate] | null;

/** Share of false alarms that is put up with among the changes that stand out. */
export const falseDiscovery = 0.05;

/**
 * Tests many changes at once: the interval and p-value of each, corrected by the false discovery rate (Benjamini & Hochberg 1995). A
 * change stands out where q is at most 0.05; among those, one in twenty may be chance. Pairs that are null are not tested and not counted.
 */
export function testChanges(pairs: readonly ChangePair[]): (TestedChange | null)[] {
  const differences = pairs.map((pair) => pair && difference(...pair));
  const q = benjaminiHochberg(Float64Array.from(differences, (each) => each?.p ?? Number.NaN));
  return differences.map(
    (each, at) => each && { ...each, q: q[at] as number, standsOut: (q[at] as number) <= falseDiscovery },
  );
}

/** An estimate from the columns of a figure; null unless it is known with both ends. */
export const estimateOf = (value: number | null, low: number | null, high: number | null): Estimate | null =>
  value === null || low === null || high === null ? null : { value, low, high };

import { invariant } from './invariant';

/**
 * Periods as the field writes them: a year `2020`, a quarter `2025Q3` or a day `2025-09-30`.
 * Quarters are calendar quarters. Text order within one kind is time order.
 */
export type Period = string;

const pattern = /^(\d{4})(?:Q([1-4])|-(\d{2})-(\d{2}))?$/;

export const isPeriod = (text: string): boolean => pattern.test(text);

/** The calendar quarter that holds a day `YYYY-MM-DD`. */
export function quarterOf(day: string): Period {
  const match = /^(\d{4})-(\d{2})-\d{2}$/.exec(day);
  invariant(match, `quarterOf takes a day as YYYY-MM-DD, got "${day}"`);
  return `${match[1]}Q${Math.ceil(Number(match[2]) / 3)}`;
}

/** The quarter before, across the year: 2025Q1 → 2024Q4. */
export function previousQuarter(quarter: Period): Period {
  const match = /^(\d{4})Q([1-4])$/.exec(quarter);
  invariant(match, `previousQuarter takes YYYYQn, got "${quarter}"`);
  const [year, part] = [Number(match[1]), Number(match[2])];
  return part === 1 ? `${year - 1}Q4` : `${year}Q${part - 1}`;
}

import { isPeriod } from '../../core/period';

/**
 * The quarter in which a period ends, counted in quarters since the year 0: a year ends in its fourth, a day lies in its own. Null for
 * what is no period (`all`).
 */
export function quarterNumber(period: string): number | null {
  if (!isPeriod(period)) return null;
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return year * 4 + 3;
  const quarter = period[4] === 'Q' ? Number(period[5]) : Math.ceil(Number(period.slice(5, 7)) / 3);
  return year * 4 + quarter - 1;
}

/** The inverse: `2025Q2`. */
export const quarterName = (number: number): string => `${Math.floor(number / 4)}Q${(number % 4) + 1}`;

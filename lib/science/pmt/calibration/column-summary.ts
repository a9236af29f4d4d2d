import type { ValueType } from '../model';
import type { Survey } from './plan';

export interface ColumnSummary {
  name: string;
  type: ValueType;
  missing: number;
  distinct: number;
  /** Least and greatest of numbers; null for other types and where none is known. */
  range: { least: number; greatest: number } | null;
  /** The most frequent answers in words, at most twelve; empty for numbers of more values than that. */
  answers: string[];
}

const fewAnswers = 12;

/** What a person needs to know of each column before choosing. */
export function columnSummaries({ columns, rows }: Survey): ColumnSummary[] {
  return columns.map(({ name, type }) => {
    const counts = new Map<string, number>();
    let [missing, least, greatest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const row of rows) {
      const value = row[name];
      if (value === null || value === undefined) {
        missing += 1;
        continue;
      }
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
      if (typeof value === 'number') {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
    const isAmount = type === 'number' && counts.size > fewAnswers;
    const answers = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    return {
      name,
      type,
      missing,
      distinct: counts.size,
      range: type === 'number' && counts.size > 0 ? { least, greatest } : null,
      answers: isAmount ? [] : answers.slice(0, fewAnswers).map(([answer]) => answer),
    };
  });
}

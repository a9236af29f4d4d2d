import type { ScoreDistributionRow } from '@/lib/queries/score-distributions';
import type { ScoreDistribution } from '@/lib/targeting/packed-distributions';

const numbers = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number));

/** A published row of lists as the numbers that are worked with. */
export const distributionOf = (row: ScoreDistributionRow): ScoreDistribution => ({
  points: numbers(row.points),
  households: numbers(row.households),
  persons: numbers(row.persons),
  all: row.all_households,
  allPersons: row.all_persons,
});

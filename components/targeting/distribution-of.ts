import type { ScoreDistribution } from '@/lib/science/targeting/packed-distributions';
import { pinCutOff } from '@/lib/science/targeting/pin-cut-off';
import type { ScoreDistributionRow } from '@/lib/serving/queries/score-distributions';

const numbers = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number));

/**
 * A published row of lists as the numbers that are worked with: at the cut-off in force the headcount that is published, and each household as
 * many of the nation as it stands for. A `weight` of 1 leaves the counts of the extract, for what chance may do with so few.
 */
export function distributionOf(row: ScoreDistributionRow, weight = row.weight): ScoreDistribution {
  const read = {
    points: numbers(row.points),
    households: numbers(row.households),
    persons: numbers(row.persons),
    all: row.all_households,
    allPersons: row.all_persons,
  };
  const pinned = isPinned(row)
    ? pinCutOff(read, {
        cutOff: row.official,
        households: row.official_households,
        persons: row.official_persons,
        all: row.official_all_households,
        allPersons: row.official_all_persons,
      })
    : read;
  if (weight === 1) return pinned;
  const weighted = (count: number): number => count * weight;
  return {
    ...pinned,
    households: pinned.households.map(weighted),
    persons: pinned.persons.map(weighted),
    all: weighted(pinned.all),
    allPersons: weighted(pinned.allPersons),
  };
}

type Known =
  | 'official'
  | 'official_households'
  | 'official_persons'
  | 'official_all_households'
  | 'official_all_persons';

const isPinned = (row: ScoreDistributionRow): row is ScoreDistributionRow & Record<Known, number> =>
  row.official_status === 'known' &&
  [
    row.official,
    row.official_households,
    row.official_persons,
    row.official_all_households,
    row.official_all_persons,
  ].every((each) => each !== null);

import type { Status } from '../../core/measured';
import { isTooFewToRank } from '../../core/ranking-floor';
import { competitionRanks } from '../../science/stats/competition-ranks';

export interface RankedFigure {
  /** Standard competition rank: 1, 2, 2, 4. Null where the figure is not known, or rests on too few households. */
  rank: number | null;
  /** How many places are ranked. */
  of: number;
  tied: boolean;
  /** Known, but on fewer households than `rankingFloor`: listed, not ranked. */
  tooFew: boolean;
}

interface Rankable {
  status: Status;
  value: number | null;
  /** Null or absent where the households behind a figure are not told; it is then ranked. */
  households?: number | null;
}

/**
 * Places in order of their figure. Equal figures share a rank and keep the order of the rows. After the ranked places come, in order of
 * their figure too, those known on too few households, then what is banded, missing, suppressed, not applicable or stale in the order
 * of the rows.
 */
export function ranking<Row extends Rankable>(
  rows: readonly Row[],
  first: 'highest' | 'lowest' = 'highest',
): (Row & RankedFigure)[] {
  const sign = first === 'highest' ? -1 : 1;
  const known = rows.filter(isKnown).sort((a, b) => sign * ((a.value as number) - (b.value as number)));
  const enough = known.filter((row) => !isTooFew(row));
  const ranks = competitionRanks(
    enough.map(({ value }) => value as number),
    first,
  );
  const of = enough.length;
  const times = new Map<number, number>();
  for (const rank of ranks) times.set(rank, (times.get(rank) ?? 0) + 1);
  const unranked = (row: Row, tooFew: boolean) => ({ ...row, rank: null, of, tied: false, tooFew });
  return [
    ...enough.map((row, index) => {
      const rank = ranks[index] as number;
      return { ...row, rank, of, tied: (times.get(rank) as number) > 1, tooFew: false };
    }),
    ...known.filter(isTooFew).map((row) => unranked(row, true)),
    ...rows.filter((row) => !isKnown(row)).map((row) => unranked(row, false)),
  ];
}

const isKnown = ({ status, value }: Rankable): boolean => status === 'known' && Number.isFinite(value);

const isTooFew = ({ households }: Rankable): boolean => isTooFewToRank(households);

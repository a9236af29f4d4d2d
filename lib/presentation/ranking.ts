import type { Status } from '../core/measured';
import type { BetterWhen } from './measure';

export interface RankedFigure {
  /** Standard competition rank: 1, 2, 2, 4. Null where the figure is not known: never ranked. */
  rank: number | null;
  /** How many places are ranked. */
  of: number;
  tied: boolean;
}

/** The worst place stands first; where neither direction is good, the highest. */
export const firstOf = (betterWhen: BetterWhen): 'highest' | 'lowest' =>
  betterWhen === 'higher' ? 'lowest' : 'highest';

/**
 * Places in order of their figure. Equal figures share a rank and keep the order of the rows; figures that are missing,
 * suppressed, not applicable or stale come last in the order of the rows and have no rank.
 */
export function ranking<Row extends { status: Status; value: number | null }>(
  rows: readonly Row[],
  first: 'highest' | 'lowest' = 'highest',
): (Row & RankedFigure)[] {
  const isKnown = (row: Row): boolean => row.status === 'known' && row.value !== null && Number.isFinite(row.value);
  const sign = first === 'highest' ? -1 : 1;
  const known = rows.filter(isKnown).sort((a, b) => sign * ((a.value as number) - (b.value as number)));
  const times = new Map<number, number>();
  for (const row of known) times.set(row.value as number, (times.get(row.value as number) ?? 0) + 1);
  let rank = 0;
  const ranked = known.map((row, index) => {
    if (index === 0 || row.value !== known[index - 1]?.value) rank = index + 1;
    return { ...row, rank, of: known.length, tied: (times.get(row.value as number) as number) > 1 };
  });
  const rest = rows.filter((row) => !isKnown(row));
  return [...ranked, ...rest.map((row) => ({ ...row, rank: null, of: known.length, tied: false }))];
}

import type { Status } from '../../core/measured';
import { isTooFewToRank } from '../../core/ranking-floor';
import { competitionRanks } from './competition-ranks';
import { rankRanges } from './rank-ranges';

/** A published figure as far as its rank depends on it. */
export interface RankableFigure {
  status: Status;
  value: number | null;
  interval_low: number | null;
  interval_high: number | null;
  /** Households the figure rests on; null where that is not told. */
  households: number | null;
  /** The value weighted to the nation, of counts and money of a sample: what is shown, and so what is ranked. */
  estimate?: number | null;
}

export interface PlaceRank {
  /** Among the places that rest on enough households; null for those that do not, and where no figure is known. */
  rank: number | null;
  /** 95 % range of the rank among all places of which anything is known; it holds the rank. */
  rank_low: number | null;
  rank_high: number | null;
}

export interface RankPlacesOptions {
  first: 'highest' | 'lowest';
  isShare: boolean;
}

/**
 * The rank of every place with its range, in the order given. Known figures on at least `rankingFloor` households are ranked by their
 * published value (1 2 2 4). The range counts every place with a known or banded figure as the uncertain one it is, whether it is
 * ranked or not; missing, suppressed and stale figures are in no rank and no range.
 */
export function rankPlaces(rows: readonly RankableFigure[], { first, isShare }: RankPlacesOptions): PlaceRank[] {
  const taking = rows.map((row) => (row.status === 'known' ? (row.value ?? Number.NaN) * weightOf(row) : Number.NaN));
  const column = (of: (row: RankableFigure) => number | null): Float64Array =>
    Float64Array.from(rows, (row) =>
      row.status === 'known' || row.status === 'banded' ? (of(row) ?? Number.NaN) * weightOf(row) : Number.NaN,
    );
  const ranks = competitionRanks(
    taking.map((value, place) => (isTooFewToRank(rows[place]?.households) ? Number.NaN : value)),
    first,
  );
  const { low, high } = rankRanges(
    {
      values: Float64Array.from(taking),
      lows: column((row) => row.interval_low),
      highs: column((row) => row.interval_high),
    },
    { first, bounds: isShare ? [0, 1] : undefined },
  );
  return rows.map((_, place) => {
    const rank = ranks[place] || null;
    const [from, to] = [low[place] || null, high[place] || null];
    return {
      rank,
      rank_low: from === null || rank === null ? from : Math.min(rank, from),
      rank_high: to === null || rank === null ? to : Math.max(rank, to),
    };
  });
}

const weightOf = ({ value, estimate }: RankableFigure): number =>
  estimate === undefined || estimate === null || !value ? 1 : estimate / value;

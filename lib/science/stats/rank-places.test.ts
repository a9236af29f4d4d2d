import { describe, expect, it } from 'vitest';
import { type RankableFigure, rankPlaces } from './rank-places';

const figure = (value: number | null, half: number, also: Partial<RankableFigure> = {}): RankableFigure => ({
  status: 'known',
  value,
  interval_low: value === null ? null : value - half,
  interval_high: value === null ? null : value + half,
  households: 200,
  ...also,
});
const shares = { first: 'highest', isShare: true } as const;

describe('the ranks of places', () => {
  it('rank published values, ties sharing a rank, and every range holds its rank', () => {
    const rows = [0.4, 0.6, 0.6, 0.1, 0.41, 0.405].map((value) => figure(value, 0.02));
    const ranks = rankPlaces(rows, shares);
    expect(ranks.map(({ rank }) => rank)).toEqual([5, 1, 1, 6, 3, 4]);
    expect(ranks.map(({ rank_low, rank_high }) => [rank_low, rank_high])).toEqual([
      [3, 5],
      [1, 2],
      [1, 2],
      [6, 6],
      [3, 5],
      [3, 5],
    ]);
  });

  it('do not rank a place on fewer than 50 households but give the range it could be in, and count it in those of others', () => {
    const few = figure(0.5, 0.3, { households: 49 });
    const ranks = rankPlaces([figure(0.6, 0.01), few, figure(0.4, 0.01)], shares);
    expect(ranks).toEqual([
      { rank: 1, rank_low: 1, rank_high: 2 },
      { rank: null, rank_low: 1, rank_high: 3 },
      { rank: 2, rank_low: 2, rank_high: 3 },
    ]);
  });

  it('count a banded place by its bounds without a rank, and leave out what is withheld, missing or stale', () => {
    const banded = figure(null, 0, { status: 'banded', interval_low: 0, interval_high: 0.3 });
    const withheld = figure(null, 0, { status: 'suppressed', households: null });
    const stale = figure(0.9, 0.01, { status: 'stale' });
    const ranks = rankPlaces([figure(0.2, 0.001), banded, withheld, stale, figure(0.1, 0.001)], shares);
    expect(ranks).toEqual([
      { rank: 1, rank_low: 1, rank_high: 2 },
      { rank: null, rank_low: 1, rank_high: 3 },
      { rank: null, rank_low: null, rank_high: null },
      { rank: null, rank_low: null, rank_high: null },
      { rank: 2, rank_low: 2, rank_high: 3 },
    ]);
  });

  it('hold the rank of a place that small places push out of the simulated range', () => {
    const small = Array.from({ length: 4 }, () => figure(0.9, 0.001, { households: 20 }));
    const [ranked] = rankPlaces([figure(0.5, 0.001), ...small], shares);
    expect(ranked).toEqual({ rank: 1, rank_low: 1, rank_high: 5 });
  });

  it('rank counts of a sample by their estimate for the nation, the interval stretched alike', () => {
    const counted = (value: number, estimate: number) => figure(value, 2, { estimate, households: 200 });
    const ranks = rankPlaces([counted(100, 9000), counted(90, 20000), counted(80, 16000)], {
      first: 'highest',
      isShare: false,
    });
    expect(ranks.map(({ rank }) => rank)).toEqual([3, 1, 2]);
    expect(ranks[0]).toEqual({ rank: 3, rank_low: 3, rank_high: 3 });
  });

  it('take a figure without an interval as certain, and the lowest first where high is good', () => {
    const certain = { interval_low: null, interval_high: null };
    const rows = [figure(120, 0, certain), figure(80, 0, certain), figure(120, 0, certain)];
    expect(rankPlaces(rows, { first: 'lowest', isShare: false })).toEqual([
      { rank: 2, rank_low: 2, rank_high: 2 },
      { rank: 1, rank_low: 1, rank_high: 1 },
      { rank: 2, rank_low: 2, rank_high: 2 },
    ]);
    expect(rankPlaces([], shares)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { countsAt, emptyCounts } from './counts-at';
import { householdsNear } from './households-near';
import { packDistributions, type ScoreDistribution } from './packed-distributions';
import { quotaCounts } from './quota-counts';

const one: ScoreDistribution = {
  points: [20, 30, 32],
  households: [100, 300, 340],
  persons: [600, 1700, 1900],
  all: 500,
  allPersons: 2600,
};
const packed = packDistributions([one, null], { from: 10, to: 60 });
const at = (cutOff: number) => {
  const { households, persons, low, high } = countsAt(packed, cutOff, emptyCounts(2));
  return { households: households[0], persons: persons[0], low: low[0], high: high[0] };
};

it('gives the published counts on a point of the place', () => {
  expect(at(30)).toEqual({ households: 300, persons: 1700, low: 300, high: 300 });
  expect(at(32)).toEqual({ households: 340, persons: 1900, low: 340, high: 340 });
});

it('draws straight between two points and says what the count lies between', () => {
  expect(at(25)).toEqual({ households: 200, persons: 1150, low: 100, high: 300 });
});

it('takes in nobody below the grid and everybody above it', () => {
  expect(at(Number.NEGATIVE_INFINITY)).toMatchObject({ households: 0, persons: 0 });
  expect(at(99)).toMatchObject({ households: 500, persons: 2600, low: 500, high: 500 });
});

it('never gives a number for a place of which nothing is published', () => {
  expect(countsAt(packed, 30, emptyCounts(2)).households[1]).toBeNaN();
  expect(quotaCounts(packed, 0.3, emptyCounts(2)).households[1]).toBeNaN();
});

it('grows with the cut-off', () => {
  const counts = Array.from({ length: 120 }, (_, half) => at(half / 2).households as number);
  for (const [index, count] of counts.entries()) expect(count).toBeGreaterThanOrEqual(counts[index - 1] ?? 0);
});

it('fills the quota of a place from its poorest, persons in proportion', () => {
  const counts = quotaCounts(packed, 0.4, emptyCounts(1));
  expect(counts.households[0]).toBe(200);
  expect(counts.persons[0]).toBe(1150);
});

it('counts households within some points on either side of a line', () => {
  expect(householdsNear(packed, 30, 2)[0]).toBeCloseTo(340 - (100 + 0.8 * 200), 9);
});

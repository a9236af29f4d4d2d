import { describe, expect, test } from 'vitest';
import { type CoverProblem, gainsInOrder } from './cover-problem';
import { exactCover } from './exact-cover.test-support';
import { greedyCover } from './greedy-cover';

/** Places on a line, each reaching those within one step. */
const line = (amounts: number[], count: number, caps: CoverProblem['caps'] = []): CoverProblem => ({
  amounts,
  reach: amounts.map((_, place) => [place - 1, place, place + 1].filter((each) => each >= 0 && each < amounts.length)),
  candidates: [...amounts.keys()],
  count,
  caps,
});

const total = (sites: { gain: number }[]): number => sites.reduce((sum, { gain }) => sum + gain, 0);

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function scattered(seed: number, caps: boolean): CoverProblem {
  const next = random(seed);
  const spots = Array.from({ length: 16 }, () => ({ x: next() * 10, y: next() * 10 }));
  const groups = spots.map(({ x, y }) => `${x < 5} ${y < 5}`);
  const halves = spots.map(({ x }) => `${x < 5}`);
  return {
    amounts: spots.map(() => Math.floor(next() * 1000)),
    reach: spots.map((site) =>
      [...spots.keys()].filter((at) => Math.hypot((spots[at]?.x ?? 0) - site.x, (spots[at]?.y ?? 0) - site.y) <= 3),
    ),
    candidates: [...spots.keys()],
    count: 3 + (seed % 3),
    caps: caps
      ? [
          { groups, most: 1 },
          { groups: halves, most: 2 },
        ]
      : [],
  };
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('over scattered places, seed %i,', (seed) => {
  test('the greedy plan reaches at least 1 − 1/e of the best, and the bound is never below the best', () => {
    const problem = scattered(seed, false);
    const [greedy, best] = [greedyCover(problem), exactCover(problem)];
    expect(total(greedy.sites)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
    expect(total(greedy.sites)).toBeLessThanOrEqual(best);
    expect(greedy.bound).toBeGreaterThanOrEqual(best);
  });

  test('under nested caps it keeps them and reaches at least half of the best', () => {
    const problem = scattered(seed, true);
    const [greedy, best] = [greedyCover(problem), exactCover(problem)];
    for (const { groups, most } of problem.caps)
      for (const group of new Set(groups))
        expect(greedy.sites.filter(({ place }) => groups[place] === group).length).toBeLessThanOrEqual(most);
    expect(total(greedy.sites)).toBeGreaterThanOrEqual(best / 2);
    expect(greedy.bound).toBeGreaterThanOrEqual(best);
  });

  test('gains fall from site to site and are those of the plan read in order', () => {
    const problem = scattered(seed, false);
    const { sites } = greedyCover(problem);
    for (const [index, { gain }] of sites.entries()) expect(gain).toBeLessThanOrEqual(sites[index - 1]?.gain ?? gain);
    expect(
      gainsInOrder(
        problem,
        sites.map(({ place }) => place),
      ),
    ).toEqual(sites);
  });
});

test('one site is always the best one', () => {
  const problem = line([5, 1, 9, 2, 8], 1);
  expect(greedyCover(problem).sites).toEqual([{ place: 3, gain: 19 }]);
  expect(exactCover(problem)).toBe(19);
});

test('far from each other, places are taken by what stands there and the plan is the best', () => {
  const problem: CoverProblem = { ...line([3, 9, 4, 7], 2), reach: [[0], [1], [2], [3]] };
  expect(greedyCover(problem)).toEqual({
    sites: [
      { place: 1, gain: 9 },
      { place: 3, gain: 7 },
    ],
    bound: 16,
  });
  expect(exactCover(problem)).toBe(16);
});

test('of equal gains the candidate named first wins', () => {
  expect(greedyCover(line([4, 0, 0, 4, 0, 0, 4], 1)).sites[0]?.place).toBe(0);
});

test('no site is placed where it reaches nobody', () => {
  expect(greedyCover(line([0, 6, 0, 0, 0, 0], 3)).sites).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { seededRandom } from '../stats/seeded-random';
import { contiguity } from './contiguity';
import { findHotspots } from './find-hotspots';
import { localMoran } from './local-moran';
import { type Neighbours, neighboursOf } from './neighbours';
import { permutedSquares } from './permuted-squares';
import { permutedSums } from './permuted-sums';
import { column, listed, reference, squares } from './reference.test-support';
import { scaledTails, type Tails } from './tails';
import { weigh } from './weights';

const gradient = Float64Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1);
const cluster = Float64Array.of(10, 9, 2, 8, 7, 1, 1, 2, 1);
const links = (rule: 'queen' | 'rook'): Neighbours => contiguity(squares(3, 3), rule);
const permutations = 40_000;

function subsets(of: number[], size: number): number[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, at) => subsets(of.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Shares of all neighbour sets whose statistic is at least, and at most, the observed one: ties count in both. */
function exact(of: Neighbours, statistic: (area: number, others: readonly number[]) => number) {
  return Array.from({ length: of.size }, (_, area) => {
    const others = Array.from({ length: of.size }, (_, each) => each).filter((each) => each !== area);
    const own = [...neighboursOf(of, area)];
    const observed = statistic(area, own);
    const values = subsets(others, own.length).map((set) => statistic(area, set));
    const share = (isExtreme: (value: number) => boolean) => values.filter(isExtreme).length / values.length;
    return [share((value) => value >= observed - 1e-9), share((value) => value <= observed + 1e-9)] as const;
  });
}

function expectConvergence(tails: Tails, shares: readonly (readonly [number, number])[]): void {
  for (const [area, [greater, lesser]] of shares.entries()) {
    for (const [counted, share] of [
      [tails.atLeast[area] as number, greater],
      [tails.atMost[area] as number, lesser],
    ] as const) {
      const error = 5 * Math.sqrt((share * (1 - share)) / permutations);
      expect(Math.abs(counted / permutations - share), `area ${area}`).toBeLessThanOrEqual(error + 1e-12);
    }
  }
}

test.each(['queen', 'rook'] as const)(
  'converges to the exact p of every cell of a 3 × 3 grid, ties included: %s',
  (rule) => {
    for (const values of [gradient, cluster]) {
      const mean = values.reduce((sum, value) => sum + value, 0) / 9;
      const z = values.map((value) => value - mean);
      const moran = (area: number, others: readonly number[]) =>
        others.reduce((sum, other) => sum + (z[area] as number) * (z[other] as number), 0);
      const tails = scaledTails(permutedSums(z, links(rule), permutations, 7), z);
      expectConvergence(tails, exact(links(rule), moran));
      const geary = (area: number, others: readonly number[]) =>
        others.reduce((sum, other) => sum + ((z[area] as number) - (z[other] as number)) ** 2, 0);
      expectConvergence(permutedSquares(values, links(rule), permutations, 7), exact(links(rule), geary));
    }
  },
);

test('knows the exact counts of the gradient: 4 and 54 of 56 for the first cell', () => {
  const z = gradient.map((value) => value - 5);
  const shares = exact(links('queen'), (area, others) =>
    others.reduce((sum, other) => sum + (z[area] as number) * (z[other] as number), 0),
  );
  expect(shares[0]).toEqual([4 / 56, 54 / 56]);
  expect(shares[4]).toEqual([1, 1]);
  expect(localMoran(gradient, weigh(links('queen'), 'row-standardised')).statistic[0]).toBeCloseTo(
    (0.711111111 * 9) / 8,
    8,
  );
});

test('the same seed gives the same p, another seed another, within Monte-Carlo error', () => {
  const tehsils = reference('tehsils.csv');
  const question = {
    statistic: 'gi-star',
    values: column(tehsils, 'area_km2'),
    neighbours: listed(tehsils, 'queen'),
    permutations: 999,
  } as const;
  const [one, again, other] = [1, 1, 2].map((seed) => findHotspots({ ...question, seed }).p);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
  expect(Math.max(...(one as Float64Array).map((p, at) => Math.abs(p - (other?.[at] as number))))).toBeLessThan(0.2);
});

test('pseudo p of local Moran agree with localmoran_perm of spdep within Monte-Carlo error', () => {
  const tehsils = reference('tehsils.csv');
  const theirs = column(reference('area-queen.csv'), 'moran_sim');
  const { p } = findHotspots({
    statistic: 'local-moran',
    values: column(tehsils, 'area_km2'),
    neighbours: listed(tehsils, 'queen'),
    permutations: 9999,
    seed: 11,
  });
  const off = [...p].filter((ours, at) => {
    const other = theirs[at] as number;
    return Math.abs(ours - other) > 6 * Math.sqrt((other + 0.001) / 9999) + 0.02;
  });
  expect(off).toEqual([]);
});

test('draws whole numbers evenly and never repeats a seed’s stream for another seed', () => {
  const random = seededRandom(5);
  const counts = new Int32Array(7);
  for (let draw = 0; draw < 70_000; draw++) {
    const value = random.below(7);
    counts[value] = (counts[value] as number) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  expect(seededRandom(1).bits()).not.toBe(seededRandom(1 + 2 ** 32).bits());
});

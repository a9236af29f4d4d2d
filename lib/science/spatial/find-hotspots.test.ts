import { expect, test } from 'vitest';
import { contiguity } from './contiguity';
import { findHotspots, type HotspotQuestion } from './find-hotspots';
import { localStatistics } from './local-statistic';
import { squares } from './reference.test-support';

const grid = contiguity(squares(8, 8), 'queen');
const corner = Float64Array.from({ length: 64 }, (_, at) => (at % 8 < 3 && at < 24 ? 50 + at : (at * 7) % 5));
const ask = (given: Partial<HotspotQuestion>) =>
  findHotspots({ statistic: 'gi-star', values: corner, neighbours: grid, permutations: 9999, seed: 1, ...given });

test('names a corner of high values a hot spot and, by local Moran, high-high', () => {
  expect(ask({}).classes[9]).toBe('hot-spot-99');
  expect(ask({ statistic: 'local-moran' }).classes[9]).toBe('high-high');
});

test('classes follow the corrected p: no more areas are significant with correction than without', () => {
  const significant = (corrected: boolean): number =>
    ask({ corrected }).classes.filter((each) => each !== 'not-significant').length;
  expect(significant(true)).toBeLessThanOrEqual(significant(false));
});

test('leaves areas without a figure out with their links, and says which', () => {
  const values = corner.slice();
  for (const at of [1, 8, 9]) values[at] = Number.NaN;
  const found = ask({ values });
  expect(found.leftOut).toEqual([1, 8, 9]);
  expect(found.classes[9]).toBe('no-data');
  expect(found.islands).toEqual([0]);
  expect(found.classes[0]).toBe('island');
  expect(found.p[0]).toBeNaN();
  expect(found.degrees[2]).toBe(3);
  expect(found.tested).toBe(60);
});

test('constant figures make no class and no p, whatever the rounding of their mean', () => {
  for (const statistic of localStatistics) {
    const constant = new Float64Array(64).fill(0.1);
    const found = ask({ statistic, values: constant, beside: constant, base: new Float64Array(64).fill(1) });
    expect(found.constant).toBe(true);
    expect(new Set(found.classes)).toEqual(new Set(['not-significant']));
    expect(found.tested).toBe(0);
    expect(found.critical).toBeNull();
  }
});

test('no figure at all is no data everywhere, for every statistic', () => {
  for (const statistic of localStatistics) {
    const nothing = new Float64Array(64).fill(Number.NaN);
    const found = ask({ statistic, values: nothing, beside: nothing, base: nothing });
    expect(new Set(found.classes)).toEqual(new Set(['no-data']));
    expect(found.leftOut.length).toBe(64);
  }
});

test('a single outlier is a high value among low ones and no cluster', () => {
  const values = new Float64Array(64);
  values[27] = 1;
  const found = ask({ statistic: 'local-moran', values });
  expect(found.z[27]).toBeNaN();
  expect(found.p[27]).toBe(1);
  expect(found.classes[27]).toBe('not-significant');
});

test('where every other area is a neighbour z is undefined and p is 1', () => {
  const whole = contiguity(squares(3, 3), 'queen');
  const values = Float64Array.of(10, 9, 2, 8, 7, 1, 1, 2, 1);
  const found = ask({ values, neighbours: whole });
  expect(found.z[4]).toBeNaN();
  expect(found.p[4]).toBe(1);
  expect(found.z[0]).toBeCloseTo(2.753261907, 8);
});

test('one, two and three areas are answered without a figure made up', () => {
  for (const size of [1, 2, 3]) {
    const found = ask({ values: corner.slice(0, size), neighbours: contiguity(squares(1, size), 'queen') });
    expect(found.classes.every((each) => each === 'not-significant' || each === 'island')).toBe(true);
  }
});

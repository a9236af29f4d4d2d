import { expect, test } from 'vitest';
import { theil } from '../stats/theil';
import { variation } from '../stats/variation';
import { quadrants } from './quadrants';
import { regionalDisparity } from './regional-disparity';

const placesOf = (rates: readonly number[]) =>
  rates.map((rate, index) => ({ reached: rate * 100, all: 100, group: index % 2 === 0 ? 'a' : 'b' }));

test('places that are covered alike have a ratio of 1, no variation and no Theil index', () => {
  const found = regionalDisparity(placesOf(Array<number>(12).fill(0.5)));
  expect(found).toMatchObject({ ratio: 1, variation: 0, places: 12, groups: 2 });
  expect(found?.between).toBeCloseTo(0, 12);
});

test('the ratio is that of the 90th to the 10th percentile, worked by hand for 0.1 to 1.1', () => {
  const rates = Array.from({ length: 11 }, (_, index) => (index + 1) / 10);
  expect(regionalDisparity(placesOf(rates))?.ratio).toBeCloseTo(1 / 0.2, 12);
});

test('fewer than ten places, or places with nobody to reach, give no measure', () => {
  expect(regionalDisparity(placesOf([0.1, 0.9]))).toBeNull();
  expect(regionalDisparity(Array(20).fill({ reached: 0, all: 0, group: 'a' }))).toBeNull();
});

test('Theil between two equal groups of which one has all is ln 2, and 0.8 : 0.2 is worked by hand', () => {
  expect(theil([10, 0], [50, 50])).toBeCloseTo(Math.log(2), 12);
  expect(theil([80, 20], [100, 100])).toBeCloseTo(0.8 * Math.log(1.6) + 0.2 * Math.log(0.4), 12);
  expect(theil([0, 0], [1, 1])).toBeNaN();
});

test('the coefficient of variation is sd over mean, as R has it for 1, 2, 3', () => {
  expect(variation([1, 2, 3])).toBeCloseTo(0.5, 12);
});

test('every place stands in one quadrant, and one on a median counts as high need and as covered', () => {
  const points = [
    { need: 1, coverage: 0.9 },
    { need: 2, coverage: 0.5 },
    { need: 3, coverage: 0.1 },
  ];
  const found = quadrants(points);
  expect(found?.medians).toEqual({ need: 2, coverage: 0.5 });
  expect(points.map((point) => found?.of(point))).toEqual(['best', 'high_need_covered', 'worst']);
  expect(found?.of({ need: 0, coverage: 0 })).toBe('low_need_missed');
  expect(quadrants([])).toBeNull();
});

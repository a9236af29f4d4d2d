import { expect, test } from 'vitest';
import { allocateHouseholds } from './allocate-households';
import { readTehsilMargins } from './read-tehsil-margins';
import { boundarySet } from './sample-request';

const weights = readTehsilMargins(boundarySet).map((tehsil) => tehsil.households);
const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

test('gives out every household and no more, at any size', () => {
  for (const total of [1, 7, 577, 1_000, 50_000, 120_000, 35_000_000])
    expect(sum(allocateHouseholds(weights, total))).toBe(total);
});

test('gives every tehsil at least 28 households from 50,000 on, and 40 where there are enough', () => {
  expect(Math.min(...allocateHouseholds(weights, 50_000))).toBe(28);
  expect(Math.min(...allocateHouseholds(weights, 120_000))).toBe(60);
});

test('is proportional to the census where the floor does not bind', () => {
  const counts = allocateHouseholds(weights, 35_000_000);
  const census = sum(weights);
  counts.forEach((count, at) => {
    expect(count / 35_000_000).toBeCloseTo((weights[at] as number) / census, 6);
  });
});

test('gives a remainder to the largest fraction, and ties to the earlier place', () => {
  expect(allocateHouseholds([1, 1, 1], 4)).toEqual([2, 1, 1]);
  expect(allocateHouseholds([10, 25, 15], 5)).toEqual([1, 3, 1]);
});

import { expect, it } from 'vitest';
import { gini } from './gini';

it('gives the values of the Poverty and Inequality Platform formula', () => {
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 14);
  expect(gini([10, 20, 50], [2, 1, 1])).toBeCloseTo(0.36111111111111116, 14);
});

it('is nothing where all have the same and near one where one has everything', () => {
  expect(gini([7, 7, 7])).toBeCloseTo(0, 14);
  expect(gini([0, 0, 0, 9])).toBeCloseTo(0.75, 14);
});

it('counts a value as often as its weight says, in any order', () => {
  expect(gini([50, 10, 20], [1, 2, 3])).toBeCloseTo(gini([10, 20, 10, 20, 50, 20]), 14);
});

it('has no answer where nothing is owned', () => {
  expect(gini([0, 0])).toBeNaN();
});

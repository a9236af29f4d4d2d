import { expect, it } from 'vitest';
import { quantile } from './quantile';
import { weightedQuantile } from './weighted-quantile';

it('interpolates as R type 7 does', () => {
  expect(quantile([3, 1, 2, 4], 0.25)).toBe(1.75);
  expect(quantile([3, 1, 2, 4], 0)).toBe(1);
  expect(quantile([3, 1, 2, 4], 1)).toBe(4);
});

it('finds the value at which the weight reaches the share', () => {
  expect(weightedQuantile([3, 1, 2], [1, 1, 2], 0.25)).toBe(1);
  expect(weightedQuantile([3, 1, 2], [1, 1, 2], 0.26)).toBe(2);
});

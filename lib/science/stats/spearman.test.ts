import { expect, it } from 'vitest';
import { spearman } from './spearman';

it('is 1 for any increasing relation and −1 for any decreasing one', () => {
  expect(spearman([1, 2, 3, 4], [1, 8, 27, 64])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3, 4], [9, 3, 2, 0])).toBeCloseTo(-1, 12);
});

it('gives ties their mean rank, as R does', () => {
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9486833, 7);
});

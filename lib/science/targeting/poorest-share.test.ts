import { expect, it } from 'vitest';
import { poorestShare } from './poorest-share';

it('takes the households at or below the quantile, ties included', () => {
  expect(poorestShare([5, 1, 2, 3, 4], 0.25)).toEqual([false, true, true, false, false]);
  expect(poorestShare([1, 1, 1, 9], 0.25)).toEqual([true, true, true, false]);
});

it('takes the poorest share of weight where households have weights', () => {
  expect(poorestShare([10, 20, 30, 40], 0.5, [3, 1, 1, 1])).toEqual([true, false, false, false]);
});

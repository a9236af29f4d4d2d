import { expect, test } from 'vitest';
import { changeClass } from './change-class';

test('change compares two verdicts at 95 %, and a place without one is not comparable', () => {
  expect(changeClass('hot-spot-95', 'hot-spot-99')).toBe('stays-hot');
  expect(changeClass('hot-spot-90', 'high-high')).toBe('new-hot');
  expect(changeClass('cold-spot-95', 'not-significant')).toBe('no-longer-cold');
  expect(changeClass('high-high', 'low-low')).toBe('hot-to-cold');
  expect(changeClass('high-low', 'cold-spot-90')).toBe('neither');
  expect(changeClass('no-data', 'hot-spot-99')).toBe('not-comparable');
  expect(changeClass('hot-spot-99', 'island')).toBe('not-comparable');
});

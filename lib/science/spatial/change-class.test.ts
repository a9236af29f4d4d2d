import { expect, test } from 'vitest';
import { changeClass } from './change-class';

test('change compares two verdicts at 95 %, and a place without one is not comparable', () => {
  expect(changeClass('hot-spot-95', 'hot-spot-99', true)).toBe('stays-hot');
  expect(changeClass('hot-spot-90', 'high-high', true)).toBe('new-hot');
  expect(changeClass('cold-spot-95', 'not-significant', true)).toBe('no-longer-cold');
  expect(changeClass('high-high', 'low-low', true)).toBe('hot-to-cold');
  expect(changeClass('high-low', 'cold-spot-90', true)).toBe('neither');
  expect(changeClass('no-data', 'hot-spot-99', true)).toBe('not-comparable');
  expect(changeClass('hot-spot-99', 'island', true)).toBe('not-comparable');
});

test('verdicts that differ while the figure did not change beyond chance are no change', () => {
  for (const [before, after] of [
    ['not-significant', 'hot-spot-99'],
    ['cold-spot-95', 'not-significant'],
    ['high-high', 'low-low'],
  ] as const)
    expect(changeClass(before, after, false)).toBe('within-chance');
  expect(changeClass('hot-spot-95', 'hot-spot-99', false)).toBe('stays-hot');
  expect(changeClass('not-significant', 'not-significant', false)).toBe('neither');
});

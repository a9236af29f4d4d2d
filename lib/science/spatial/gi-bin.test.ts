import { expect, test } from 'vitest';
import { giBin } from './gi-bin';

test('Gi_Bin takes its sign from z and its size from the judged p', () => {
  expect([giBin(3, 0.01), giBin(3, 0.05), giBin(-3, 0.1), giBin(3, 0.11), giBin(-4, 0.001)]).toEqual([3, 2, -1, 0, -3]);
  expect([giBin(Number.NaN, 0.001), giBin(0, 0.001), giBin(2, Number.NaN)]).toEqual([0, 0, 0]);
});

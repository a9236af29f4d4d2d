import { expect, test } from 'vitest';
import { benjaminiHochberg, criticalP } from './benjamini-hochberg';
import { changeClass } from './change-class';
import { giBin } from './gi-bin';

const p = Float64Array.of(0.01, 0.02, 0.03, 0.04, 0.05, Number.NaN);

test('q equals p.adjust of R, and what is not tested is not counted', () => {
  expect([...benjaminiHochberg(p)].map((q) => Math.round(q * 1e12) / 1e12)).toEqual([
    0.05,
    0.05,
    0.05,
    0.05,
    0.05,
    Number.NaN,
  ]);
  const uneven = benjaminiHochberg(Float64Array.of(0.5, 0.001, 0.03));
  expect([...uneven].map((q) => Math.round(q * 1e12) / 1e12)).toEqual([0.5, 0.003, 0.045]);
});

test('the threshold is the largest p that passes, and none where none passes', () => {
  expect(criticalP(Float64Array.of(0.5, 0.001, 0.03), 0.05)).toBe(0.03);
  expect(criticalP(Float64Array.of(0.5, 0.2, 0.03), 0.05)).toBeNull();
  expect(criticalP(new Float64Array(0), 0.05)).toBeNull();
});

test('Gi_Bin takes its sign from z and its size from the judged p', () => {
  expect([giBin(3, 0.01), giBin(3, 0.05), giBin(-3, 0.1), giBin(3, 0.11), giBin(-4, 0.001)]).toEqual([3, 2, -1, 0, -3]);
  expect([giBin(Number.NaN, 0.001), giBin(0, 0.001), giBin(2, Number.NaN)]).toEqual([0, 0, 0]);
});

test('change compares two verdicts at 95 %, and a place without one is not comparable', () => {
  expect(changeClass('hot-spot-95', 'hot-spot-99')).toBe('stays-hot');
  expect(changeClass('hot-spot-90', 'high-high')).toBe('new-hot');
  expect(changeClass('cold-spot-95', 'not-significant')).toBe('no-longer-cold');
  expect(changeClass('high-high', 'low-low')).toBe('hot-to-cold');
  expect(changeClass('high-low', 'cold-spot-90')).toBe('neither');
  expect(changeClass('no-data', 'hot-spot-99')).toBe('not-comparable');
  expect(changeClass('hot-spot-99', 'island')).toBe('not-comparable');
});

import { expect, test } from 'vitest';
import { benjaminiHochberg, criticalP } from './benjamini-hochberg';

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

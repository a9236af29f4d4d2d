import { expect, test } from 'vitest';
import { normalCut, normalShareBelow } from './normal-distribution';

test('agrees with the table of the standard normal', () => {
  expect(normalShareBelow(0)).toBeCloseTo(0.5, 6);
  expect(normalShareBelow(1.959964)).toBeCloseTo(0.975, 6);
  expect(normalCut(0.05)).toBeCloseTo(-1.644854, 5);
});

test('keeps the cut of an impossible or a certain share finite', () => {
  expect(normalCut(0)).toBeCloseTo(normalCut(0.002), 9);
  expect(normalCut(1)).toBeCloseTo(normalCut(0.998), 9);
});

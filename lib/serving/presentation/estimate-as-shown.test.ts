import { expect, test } from 'vitest';
import { estimateAsShown, estimatedMoneyAsShown } from './estimate-as-shown';

test('a sum of estimates carries only the digits that the households counted for it carry', () => {
  expect(estimateAsShown(433_589, 200)).toBe(434_000);
  expect(estimateAsShown(281_598, 200)).toBe(282_000);
  expect(estimateAsShown(39_084_534, 200)).toBe(39_080_000);
  expect(estimateAsShown(-433_589, 200)).toBe(-434_000);
});

test('what was counted in full, and zero, stay as they are', () => {
  expect(estimateAsShown(433_589, null)).toBe(433_589);
  expect(estimateAsShown(0, 200)).toBe(0);
  expect(Number.isNaN(estimateAsShown(Number.NaN, 200))).toBe(true);
  expect(estimatedMoneyAsShown(135_123_456_789, 9_651_675, null)).toBe(135_123_456_789);
});

test('money of estimated households is no finer than their number', () => {
  expect(estimatedMoneyAsShown(135_123_456_789, 9_651_675, 200)).toBe(135_100_000_000);
  expect(estimatedMoneyAsShown(-14_000_000, -1_000, 200)).toBe(-14_000_000);
});

import { expect, test } from 'vitest';
import { asPreciseAs } from './as-precise-as';

test.each([
  [174_000, 39_084_534, 39_080_000],
  [99_999, 39_084_534, 39_085_000],
  [100_000, 39_084_534, 39_080_000],
  [220_000_000, 771_293_455, 770_000_000],
  [920, 879, 880],
  [6, 4812, 4812],
  [0, 4812, 4812],
])('a half-width of %d leaves its two leading digits of a number: %d is %d', (halfWidth, value, rounded) => {
  expect(asPreciseAs(halfWidth)(value)).toBe(rounded);
});

test('what is rounded is off by no more than a twentieth of the half-width, and numbers keep their order', () => {
  for (let halfWidth = 10; halfWidth < 1e7; halfWidth *= 1.7) {
    const round = asPreciseAs(halfWidth);
    for (const value of [0, 13, 4_812, 99_999.5, 39_084_534]) {
      expect(Math.abs(round(value) - value)).toBeLessThanOrEqual(halfWidth / 20 + 1e-9);
      expect(round(value)).toBeLessThanOrEqual(round(value + halfWidth));
    }
  }
});

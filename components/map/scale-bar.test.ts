import { expect, it } from 'vitest';
import { kmPerPixel, scaleOf } from './scale-bar';

it('shows a round distance that is no longer than the bar may be, and not much shorter', () => {
  for (let perPixel = 0.003; perPixel < 20; perPixel *= 1.37) {
    const { km, pixels } = scaleOf(perPixel);
    expect([1, 2, 5]).toContain(Number(km.toExponential(3).split('e')[0]));
    expect(pixels).toBeLessThanOrEqual(110);
    expect(pixels).toBeGreaterThan(110 / 2.6);
    expect(pixels * perPixel).toBeCloseTo(km, 6);
  }
});

it('knows that a degree of longitude shrinks towards the pole', () => {
  expect(kmPerPixel(100, 0)).toBeCloseTo(1.1132);
  expect(kmPerPixel(100, 60)).toBeCloseTo(1.1132 / 2);
});

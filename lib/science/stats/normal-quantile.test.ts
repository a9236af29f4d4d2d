import { expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile';

it('agrees with qnorm of R in the middle, on the shoulders and in the tails', () => {
  const fromR: [number, number][] = [
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.975, 1.959963984540054],
    [0.01, -2.3263478740408408],
    [1e-12, -7.034483825301132],
  ];
  for (const [share, expected] of fromR) expect(normalQuantile(share)).toBeCloseTo(expected, 12);
});

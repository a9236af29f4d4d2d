/** Share of a standard normal below `z`: Abramowitz and Stegun 7.1.26, absolute error below 2e-7. */
export function normalShareBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const above = 0.5 * series * Math.exp(-x * x);
  return z > 0 ? 1 - above : above;
}

/** The `z` below which the given share of a standard normal lies; shares are held inside 0.002–0.998, so ±2.9. */
export function normalCut(share: number): number {
  const wanted = Math.min(0.998, Math.max(0.002, share));
  return bisect((z) => normalShareBelow(z) < wanted, -4, 4);
}

/** The smallest point, within 1e-9, where `isBelow` turns false; it must be true and then false over the interval. */
export function bisect(isBelow: (point: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * A function that rounds numbers to what a half-width of the interval carries: its two leading digits (GUM, JCGM 100:2008, 7.2.6), never
 * finer than one. 39,084,534 ± 174,000 is 39,080,000; 4,812 ± 6 stays as it is.
 */
export function asPreciseAs(halfWidth: number): (value: number) => number {
  const unit = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(halfWidth, 1)) + 1e-9) - 1));
  return (value) => Math.round(value / unit) * unit;
}

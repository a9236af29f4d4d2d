/**
 * Coefficient of variation: the standard deviation (n − 1) over the mean, each value counted once. NaN for fewer than two values or
 * a mean of 0. R's `sd(x) / mean(x)`.
 */
export function variation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2 || mean === 0) return Number.NaN;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1)) / mean;
}

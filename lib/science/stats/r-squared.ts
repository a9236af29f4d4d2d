/** 1 − Σ w (y − ŷ)² ÷ Σ w (y − ȳ)², ȳ the weighted mean; below 0 where the mean predicts better (possible out of sample). */
export function rSquared(
  observed: ArrayLike<number>,
  predicted: ArrayLike<number>,
  weights: ArrayLike<number> | null = null,
): number {
  const weight = (row: number): number => weights?.[row] ?? 1;
  let [total, sum] = [0, 0];
  for (let row = 0; row < observed.length; row++) {
    total += weight(row);
    sum += weight(row) * (observed[row] as number);
  }
  const mean = sum / total;
  let [unexplained, all] = [0, 0];
  for (let row = 0; row < observed.length; row++) {
    unexplained += weight(row) * ((observed[row] as number) - (predicted[row] as number)) ** 2;
    all += weight(row) * ((observed[row] as number) - mean) ** 2;
  }
  return 1 - unexplained / all;
}

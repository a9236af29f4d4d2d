import { cholesky, solveCholesky } from './cholesky';

/**
 * The variance inflation factor of each column: 1 ÷ (1 − R²) of it on the others, from the inverse of their (weighted)
 * correlation matrix. Null for every column where they are collinear. Agrees with R (`regression-reference.R`) to 1e-8.
 */
export function varianceInflation(
  columns: readonly Float64Array[],
  weights: Float64Array | null = null,
): (number | null)[] {
  const weight = (i: number): number => weights?.[i] ?? 1;
  const scaled = columns.map((column) => {
    let [total, sum] = [0, 0];
    for (let i = 0; i < column.length; i++) {
      total += weight(i);
      sum += weight(i) * (column[i] as number);
    }
    const centred = column.map((each, i) => Math.sqrt(weight(i)) * (each - sum / total));
    const length = Math.sqrt(centred.reduce((squares, each) => squares + each * each, 0)) || 1;
    return centred.map((each) => each / length);
  });
  const correlations = scaled.map((one, j) =>
    scaled
      .slice(0, j + 1)
      .map((other, k) => (j === k ? 1 : one.reduce((sum, each, i) => sum + each * (other[i] as number), 0))),
  );
  const factor = cholesky(correlations, 1e-9);
  if (!factor.factored) return columns.map(() => null);
  return columns.map(
    (_, j) =>
      solveCholesky(
        factor.lower,
        columns.map((_, k) => (k === j ? 1 : 0)),
      )[j] as number,
  );
}

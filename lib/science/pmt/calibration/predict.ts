import type { OlsFit } from '../../stats/ols';

/** a + Σ b x for every row. */
export function predict(fit: OlsFit, columns: readonly Float64Array[]): Float64Array {
  const predicted = new Float64Array(columns[0]?.length ?? 0).fill(fit.intercept);
  for (const [j, column] of columns.entries()) {
    const coefficient = fit.coefficients[j] as number;
    for (let row = 0; row < column.length; row++)
      predicted[row] = (predicted[row] as number) + coefficient * (column[row] as number);
  }
  return predicted;
}

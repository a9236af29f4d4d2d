import { type OlsOutcome, ols } from '../../stats/ols';
import { quantileRegression } from '../../stats/quantile-regression';
import type { Method } from './plan';

/** A method with nothing left to choose. */
export type SettledMethod = Exclude<Method, { kind: 'ridge' }> | { kind: 'ridge'; lambda: number };

/** Fits the target on columns by a method, over the rows given or all. */
export function regress(
  method: SettledMethod,
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  rows: readonly number[] | null = null,
): OlsOutcome {
  if (method.kind === 'quantile') return quantileRegression(columns, target, weights, method.quantile, rows);
  return ols(columns, target, weights, rows, method.kind === 'ridge' ? method.lambda : 0);
}

import { crossValidate } from './cross-validate';
import type { Method } from './plan';
import type { SettledMethod } from './regress';

const offered = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];
const withoutFolds = 0.01;

/**
 * Chooses the penalty of a ridge regression that was left open: of those offered the one whose predictions of held-out rows
 * have the least squared error; 0.01 where nothing is held out. Other methods are settled already.
 */
export function settleMethod(
  method: Method,
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  folds: readonly string[] | null,
): SettledMethod {
  if (method.kind !== 'ridge') return method;
  if (method.lambda !== null) return { kind: 'ridge', lambda: method.lambda };
  if (folds === null) return { kind: 'ridge', lambda: withoutFolds };
  const errors = offered.map((lambda) => {
    const { predicted } = crossValidate({ kind: 'ridge', lambda }, columns, target, weights, folds);
    return target.reduce((sum, each, row) => sum + (weights?.[row] ?? 1) * (each - (predicted[row] as number)) ** 2, 0);
  });
  return { kind: 'ridge', lambda: offered[errors.indexOf(Math.min(...errors))] as number };
}

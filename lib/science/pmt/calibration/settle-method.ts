import { ridgePath } from '../../stats/ols';
import { heldOutParts } from './cross-validate';
import type { Method } from './plan';
import { predict } from './predict';
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
  const errors = offered.map(() => 0);
  for (const { held, training } of heldOutParts(folds)) {
    const varying = columns.filter((column) => training.some((row) => column[row] !== column[training[0] as number]));
    const outcome = ridgePath(varying, target, weights, training, offered);
    if (!outcome.fitted) continue;
    for (const [at, fit] of outcome.fits.entries()) {
      const predicted = predict(fit, varying);
      for (const row of held)
        errors[at] =
          (errors[at] as number) + (weights?.[row] ?? 1) * ((target[row] as number) - (predicted[row] as number)) ** 2;
    }
  }
  return { kind: 'ridge', lambda: offered[errors.indexOf(Math.min(...errors))] as number };
}

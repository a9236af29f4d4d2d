import { predict } from './predict';
import { regress, type SettledMethod } from './regress';

const mostFolds = 20;
const groupedFolds = 10;

/**
 * Predictions of every row from a regression that never saw its fold. More than twenty fold values (sampling units, say)
 * are dealt into ten folds whole. A column that a training part cannot estimate (a rare value all in one fold) is left out
 * of that part, so such households are predicted as the reference.
 */
export function crossValidate(
  method: SettledMethod,
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  folds: readonly string[],
): { predicted: Float64Array; folds: number } {
  const predicted = new Float64Array(target.length);
  const parts = heldOutParts(folds);
  for (const { held, training } of parts) {
    const predictions = predictedFrom(method, columns, target, weights, training);
    for (const row of held) predicted[row] = predictions[row] as number;
  }
  return { predicted, folds: parts.length };
}

/** The rows of each part and the rows outside it. */
export function heldOutParts(folds: readonly string[]): { held: number[]; training: number[] }[] {
  const values = [...new Set(folds)].sort();
  const foldOf = new Map(
    values.map((value, index) => [value, values.length > mostFolds ? index % groupedFolds : index]),
  );
  const count = Math.min(values.length, values.length > mostFolds ? groupedFolds : mostFolds);
  const parts = Array.from({ length: count }, () => ({ held: [] as number[], training: [] as number[] }));
  for (const [row, value] of folds.entries())
    for (const [at, { held, training }] of parts.entries()) (foldOf.get(value) === at ? held : training).push(row);
  return parts;
}

/** Predictions of every row from a regression over some; columns that these rows cannot estimate are left out of it. */
export function predictedFrom(
  method: SettledMethod,
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  rows: readonly number[],
): Float64Array {
  const usedColumns = [...columns];
  let outcome = regress(method, usedColumns, target, weights, rows);
  while (!outcome.fitted) {
    usedColumns.splice(outcome.collinear.column, 1);
    outcome = regress(method, usedColumns, target, weights, rows);
  }
  return usedColumns.length === 0
    ? new Float64Array(target.length).fill(outcome.fit.intercept)
    : predict(outcome.fit, usedColumns);
}

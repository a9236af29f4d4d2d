import { accuracy } from './accuracy';
import { crossValidate, predictedFrom } from './cross-validate';
import type { SettledMethod } from './regress';

const fewestRows = 40;

type Accuracy = Record<string, number | null>;

/** One model for all beside a model for each group, judged on the same rows. */
export interface Variants {
  groups: { group: string; households: number; one: Accuracy; own: Accuracy }[];
  /** All rows: predictions of the one model, and those of the groups' models put together. */
  one: Accuracy;
  own: Accuracy;
  /** Groups too small for a model of their own: predicted by the one model in both. */
  small: string[];
}

interface Fitted {
  method: SettledMethod;
  columns: readonly Float64Array[];
  target: Float64Array;
  weights: Float64Array | null;
  folds: readonly string[] | null;
  /** Predictions of the one model, held out where there are folds. */
  predicted: Float64Array;
}

/** How much separate models for the groups of a column would gain over one; held out where there are folds. */
export function compareVariants(fitted: Fitted, groupOf: readonly string[]): Variants {
  const { method, columns, target, weights, folds, predicted } = fitted;
  const together = predicted.slice();
  const small: string[] = [];
  const groups = [...new Set(groupOf)].sort().map((group) => {
    const rows = groupOf.flatMap((each, row) => (each === group ? [row] : []));
    const part = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] as number);
    const [y, w] = [part(target), weights === null ? null : part(weights)];
    const its = columns.map(part);
    const itsFolds = folds?.flatMap((each, row) => (groupOf[row] === group ? [each] : [])) ?? null;
    const canStand = rows.length >= fewestRows && (itsFolds === null || new Set(itsFolds).size > 1);
    if (!canStand) small.push(group);
    const own = !canStand
      ? part(predicted)
      : itsFolds === null
        ? predictedFrom(
            method,
            its,
            y,
            w,
            Array.from(y, (_, row) => row),
          )
        : crossValidate(method, its, y, w, itsFolds).predicted;
    for (const [at, row] of rows.entries()) together[row] = own[at] as number;
    return { group, households: rows.length, one: accuracy(y, part(predicted), w), own: accuracy(y, own, w) };
  });
  return { groups, one: accuracy(target, predicted, weights), own: accuracy(target, together, weights), small };
}

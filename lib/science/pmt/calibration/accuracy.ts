import { rSquared } from '../../stats/r-squared';
import { spearman } from '../../stats/spearman';
import { confusion } from '../../targeting/confusion';
import { poorestShare } from '../../targeting/poorest-share';
import { targetingErrors } from '../../targeting/targeting-errors';

export const shares = [20, 30, 40] as const;

/**
 * How well predictions find the poor: R² and RMSE on the regression's scale, Spearman's rank correlation (unweighted), and
 * for each share the exclusion and inclusion error when the poorest share by prediction is targeted and the poorest share
 * by the target is poor.
 */
export function accuracy(
  observed: Float64Array,
  predicted: Float64Array,
  weights: Float64Array | null,
): Record<string, number | null> {
  const squares = observed.map((each, row) => (weights?.[row] ?? 1) * (each - (predicted[row] as number)) ** 2);
  const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, each) => total + each, 0);
  const errors = shares.flatMap((percent) => {
    const cells = confusion(
      poorestShare(observed, percent / 100, weights),
      poorestShare(predicted, percent / 100, weights),
      weights,
    );
    const { exclusionError, inclusionError } = targetingErrors(cells);
    return [
      [`exclusion_error_${percent}`, exclusionError],
      [`inclusion_error_${percent}`, inclusionError],
    ];
  });
  return {
    r2: rSquared(observed, predicted, weights),
    rmse: Math.sqrt(sum(squares) / (weights ? sum(weights) : observed.length)),
    spearman: spearman(observed, predicted),
    ...Object.fromEntries(errors),
  };
}

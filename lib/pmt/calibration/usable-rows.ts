import { done, type Result, refused } from '../../core/result';
import type { CalibrationPlan, Survey } from './plan';

/**
 * Rows whose target, weight and fold are known. Those without are set aside and counted; what cannot be used at all is
 * refused: a target that is not a number, a target at or below zero under the logarithm, a negative weight, one fold.
 */
export function usableRows(
  survey: Survey,
  plan: CalibrationPlan,
): Result<{ rows: number[]; setAside: Record<string, number> }> {
  for (const [role, name, wanted] of [
    ['target', plan.target, 'number'],
    ['weights', plan.weights, 'number'],
    ['folds', plan.folds, null],
  ] as const) {
    if (name === null) continue;
    const column = survey.columns.find((each) => each.name === name);
    if (!column) return wrong('calibration-column', `The survey has no column "${name}" for the ${role}.`);
    if (wanted !== null && column.type !== wanted)
      return wrong('calibration-column', `The ${role} "${name}" does not hold numbers only.`);
  }
  const needed = [plan.target, plan.weights, plan.folds].filter((each) => each !== null);
  const setAside: Record<string, number> = {};
  const rows = survey.rows.flatMap((row, index) => {
    const unknown = needed.find((name) => row[name] === null || row[name] === undefined);
    if (unknown !== undefined) setAside[unknown] = (setAside[unknown] ?? 0) + 1;
    return unknown === undefined ? [index] : [];
  });
  const countWhere = (column: string, test: (value: number) => boolean): number =>
    rows.filter((row) => test(survey.rows[row]?.[column] as number)).length;
  const low = plan.log ? countWhere(plan.target, (value) => value <= 0) : 0;
  if (low > 0)
    return wrong(
      'target-not-positive',
      `${low} of ${rows.length} households have a ${plan.target} of zero or less, which has no logarithm.`,
      'Leave those households out of the survey, or regress the amount itself with --no-log.',
    );
  const negative = plan.weights === null ? 0 : countWhere(plan.weights, (value) => value < 0);
  if (negative > 0) return wrong('negative-weights', `${negative} households have a weight below zero.`);
  const folds = plan.folds;
  if (folds !== null && new Set(rows.map((row) => survey.rows[row]?.[folds])).size < 2)
    return wrong('one-fold', `"${folds}" has one value only, so no part can be held out.`);
  return done({ rows, setAside });
}

const wrong = (code: string, sentence: string, nextStep = 'Correct the survey file or the option and run it again.') =>
  refused({ code, sentence, nextStep });

import { done, type Result } from '../../../core/result';
import type { PmtRecord } from '../model';
import { calibrationRefusal } from './calibration-refusal';
import type { CalibrationPlan, Survey } from './plan';

const correct = {
  en: 'Correct the survey file or choose another column.',
  ur: 'سروے کی فائل درست کریں یا دوسرا کالم چنیں۔',
};

const lacks = (row: PmtRecord, name: string): boolean => row[name] === null || row[name] === undefined;

/**
 * Rows whose target, weight, fold and group are known, of those the plan is for. Rows without are set aside and counted;
 * what cannot be used at all is refused: a target that is not a number or, under the logarithm, not above zero; weights that
 * are all empty or zero, or negative; one fold only.
 */
export function usableRows(
  survey: Survey,
  plan: CalibrationPlan,
): Result<{ rows: number[]; setAside: Record<string, number> }> {
  const wrong = columnMistake(survey, plan);
  if (wrong) return wrong;
  const needed = [plan.target, plan.weights, plan.folds, plan.by].filter((each) => each !== null);
  const setAside: Record<string, number> = {};
  const { only } = plan;
  const rows = survey.rows.flatMap((row, index) => {
    if (only !== null && String(row[only.column]) !== only.value) return [];
    const unknown = needed.find((name) => lacks(row, name));
    if (unknown !== undefined) setAside[unknown] = (setAside[unknown] ?? 0) + 1;
    return unknown === undefined ? [index] : [];
  });
  return valueMistake(survey, plan, rows) ?? done({ rows, setAside });
}

function columnMistake(survey: Survey, plan: CalibrationPlan): Result<never> | null {
  for (const [role, name, mustBeNumber] of [
    ['target', plan.target, true],
    ['weights', plan.weights, true],
    ['folds', plan.folds, false],
    ['groups', plan.by, false],
    ['selection', plan.only?.column ?? null, false],
  ] as const) {
    if (name === null) continue;
    const column = survey.columns.find((each) => each.name === name);
    if (!column)
      return calibrationRefusal({
        code: 'calibration-column',
        sentence: { en: `The survey has no column "${name}" for the ${role}.`, ur: `سروے میں کالم "${name}" نہیں ہے۔` },
        nextStep: correct,
      });
    if (role === 'weights' && survey.rows.every((row) => lacks(row, name)))
      return calibrationRefusal({
        code: 'no-weights',
        sentence: {
          en: `The weights column "${name}" is empty for every household.`,
          ur: `وزن کا کالم "${name}" ہر گھرانے کے لیے خالی ہے۔`,
        },
        nextStep: {
          en: 'Fill in the weights, or fit without weights.',
          ur: 'وزن درج کریں، یا وزن کے بغیر تخمینہ لگائیں۔',
        },
      });
    if (mustBeNumber && column.type !== 'number') return notNumbers(survey, role, name);
  }
  return null;
}

function notNumbers(survey: Survey, role: string, name: string): Result<never> {
  const at = survey.rows.findIndex((row) => !lacks(row, name) && !Number.isFinite(Number(row[name])));
  const example = at < 0 ? '' : `: row ${at + 1} says "${String(survey.rows[at]?.[name]).slice(0, 40)}"`;
  const exampleUr = at < 0 ? '' : `: قطار ${at + 1} میں "${String(survey.rows[at]?.[name]).slice(0, 40)}" ہے`;
  return calibrationRefusal({
    code: 'calibration-column',
    sentence: {
      en: `The ${role} "${name}" does not hold numbers only${example}.`,
      ur: `کالم "${name}" میں صرف اعداد نہیں${exampleUr}۔`,
    },
    nextStep: {
      en: 'Write numbers as digits with a point for decimals, or choose another column.',
      ur: 'اعداد ہندسوں میں اور اعشاریہ نقطے سے لکھیں، یا دوسرا کالم چنیں۔',
    },
  });
}

function valueMistake(survey: Survey, plan: CalibrationPlan, rows: readonly number[]): Result<never> | null {
  const countWhere = (column: string, test: (value: number) => boolean): number =>
    rows.filter((row) => test(survey.rows[row]?.[column] as number)).length;
  const low = plan.log ? countWhere(plan.target, (value) => value <= 0) : 0;
  if (low > 0)
    return calibrationRefusal({
      code: 'target-not-positive',
      sentence: {
        en: `${low} of ${rows.length} households have a ${plan.target} of zero or less, which has no logarithm.`,
        ur: `${rows.length} میں سے ${low} گھرانوں کا ${plan.target} صفر یا کم ہے، جس کا لوگارتھم نہیں ہوتا۔`,
      },
      nextStep: {
        en: 'Leave those households out of the survey, or fit the amount itself instead of its logarithm.',
        ur: 'ان گھرانوں کو سروے سے نکالیں، یا لوگارتھم کے بجائے خود رقم پر تخمینہ لگائیں۔',
      },
      onCommandLine: 'Leave those households out of the survey, or regress the amount itself with --no-log.',
    });
  const negative = plan.weights === null ? 0 : countWhere(plan.weights, (value) => value < 0);
  if (negative > 0)
    return calibrationRefusal({
      code: 'negative-weights',
      sentence: {
        en: `${negative} households have a weight below zero.`,
        ur: `${negative} گھرانوں کا وزن صفر سے کم ہے۔`,
      },
      nextStep: correct,
    });
  if (plan.weights !== null && rows.length > 0 && countWhere(plan.weights, (value) => value > 0) === 0)
    return calibrationRefusal({
      code: 'no-weights',
      sentence: { en: `Every weight in "${plan.weights}" is zero.`, ur: `"${plan.weights}" میں ہر وزن صفر ہے۔` },
      nextStep: {
        en: 'Fill in the weights, or fit without weights.',
        ur: 'وزن درج کریں، یا وزن کے بغیر تخمینہ لگائیں۔',
      },
    });
  const folds = plan.folds;
  if (folds !== null && rows.length > 0 && new Set(rows.map((row) => survey.rows[row]?.[folds])).size < 2)
    return calibrationRefusal({
      code: 'one-fold',
      sentence: {
        en: `"${folds}" has one value only, so no part can be held out.`,
        ur: `"${folds}" میں ایک ہی قدر ہے، اس لیے کوئی حصہ الگ نہیں رکھا جا سکتا۔`,
      },
      nextStep: correct,
    });
  return null;
}

import { invariant } from '../../../core/invariant';
import { done, type Result } from '../../../core/result';
import type { PmtModel, PmtRecord } from '../model';
import { modelMistakes } from '../model-mistakes';
import { accuracy } from './accuracy';
import { calibrationRefusal } from './calibration-refusal';
import { type CoefficientTable, coefficientTable } from './coefficient-table';
import { compareVariants, type Variants } from './compare-variants';
import { crossValidate } from './cross-validate';
import { type Design, designMatrix } from './design-matrix';
import { type Diagnostics, diagnose } from './diagnose';
import type { CalibrationPlan, Survey } from './plan';
import { predict } from './predict';
import { regress, type SettledMethod } from './regress';
import { scaleModel, shareAtCutOff } from './scale-model';
import { settleMethod } from './settle-method';
import { skeleton } from './skeleton';
import { usableRows } from './usable-rows';

export interface Calibration {
  model: PmtModel;
  /** Households used; those set aside by reason. */
  households: number;
  setAside: Record<string, number>;
  borrowed: Design['borrowed'];
  coefficients: number;
  folds: number | null;
  training: Record<string, number | null>;
  crossValidated: Record<string, number | null> | null;
  method: SettledMethod;
  table: CoefficientTable;
  /** Of held-out predictions where there are folds, else of training. */
  diagnostics: Diagnostics;
  /** Null where the plan tells no groups apart. */
  variants: Variants | null;
}

const rowsPerCoefficient = 5;

/**
 * Estimates a PMT from a household survey: the plan's regression (weighted where weights are named) of the target, in
 * logarithms unless the plan says otherwise, on the terms of the skeleton; scaled to 0–100 at the plan's cut-off.
 * Training figures use all rows; cross-validated ones predict each fold from the others.
 */
export function calibrate(survey: Survey, plan: CalibrationPlan): Result<Calibration> {
  const shape = skeleton(survey, plan);
  if (!shape.ok) return shape;
  const model = structuredClone(shape.value);
  const usable = usableRows(survey, plan);
  if (!usable.ok) return usable;
  const design = designMatrix(model, survey, usable.value.rows);
  const setAside = { ...usable.value.setAside, ...design.setAside };
  const needed = Math.max(20, rowsPerCoefficient * (design.columns.length + 1));
  if (design.rows.length < needed) return tooFew(design.rows.length, needed, setAside);
  if (design.constant.length > 0) return constant(design.constant.map((each) => `"${each}"`));
  const number = (column: string): Float64Array =>
    Float64Array.from(design.rows, (row) => (survey.rows[row] as PmtRecord)[column] as number);
  const target = plan.log ? number(plan.target).map(Math.log) : number(plan.target);
  const weights = plan.weights === null ? null : number(plan.weights);
  const columns = design.columns.map((column) => column.values);
  const records = design.rows.map((row) => survey.rows[row] as PmtRecord);
  const namesIn = (column: string | null): string[] | null =>
    column === null ? null : records.map((record) => String(record[column]));
  const [folds, groups] = [namesIn(plan.folds), namesIn(plan.by)];
  const whole = regress({ kind: 'ols' }, columns, target, weights);
  if (!whole.fitted && (plan.method.kind !== 'ridge' || whole.collinear.with.length === 0))
    return collinear(design, whole.collinear);
  const method = settleMethod(plan.method, columns, target, weights, folds);
  const outcome = regress(method, columns, target, weights);
  if (!outcome.fitted) return collinear(design, outcome.collinear);
  for (const [j, column] of design.columns.entries()) column.put(sixDecimals(outcome.fit.coefficients[j] as number));
  design.lend();
  model.intercept = sixDecimals(outcome.fit.intercept);
  scaleModel(model, records, weights, plan);
  const mistakes = modelMistakes(model);
  invariant(mistakes.length === 0, `calibration made a model that does not stand: ${mistakes.join('; ')}`);
  const fitted = predict(outcome.fit, columns);
  const fit = accuracy(target, fitted, weights);
  const [n, p] = [design.rows.length, columns.length];
  const training = { ...fit, adjusted_r2: 1 - ((1 - (fit.r2 as number)) * (n - 1)) / (n - p - 1) };
  const held = folds === null ? null : crossValidate(method, columns, target, weights, folds);
  const crossValidated = held === null ? null : accuracy(target, held.predicted, weights);
  model.fit = fitOf(n, p, shareAtCutOff(model, records, weights, plan.cutOff), training, crossValidated);
  const predicted = held?.predicted ?? fitted;
  return done({
    model,
    households: n,
    setAside,
    borrowed: design.borrowed,
    coefficients: p,
    folds: held?.folds ?? null,
    training,
    crossValidated,
    method,
    table: coefficientTable({
      method,
      fit: outcome.fit,
      labels: design.columns.map(({ label }) => label),
      columns,
      residual: target.map((each, row) => each - (fitted[row] as number)),
      weights,
      units: folds,
    }),
    diagnostics: diagnose({ observed: target, predicted, weights, groups }),
    variants: groups === null ? null : compareVariants({ method, columns, target, weights, folds, predicted }, groups),
  });
}

const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;

function fitOf(
  households: number,
  coefficients: number,
  shareAtCutOff: number,
  training: Record<string, number | null>,
  crossValidated: Record<string, number | null> | null,
): Record<string, number> {
  const figures = {
    households,
    coefficients,
    share_at_cut_off: shareAtCutOff,
    ...training,
    ...Object.fromEntries(
      Object.entries(crossValidated ?? {}).map(([name, value]) => [`cross_validated_${name}`, value]),
    ),
  };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      value !== null && Number.isFinite(value) ? [[name, Math.round(value * 1e4) / 1e4]] : [],
    ),
  );
}

function collinear(design: Design, found: { column: number; with: number[] }): Result<never> {
  const label = (column: number): string => `"${design.columns[column]?.label}"`;
  if (found.with.length === 0) return constant([label(found.column)]);
  const others = found.with.map(label);
  return calibrationRefusal({
    code: 'collinear-columns',
    sentence: {
      en: `${label(found.column)} is fully determined by ${others.join(', ')}, so their effects cannot be told apart.`,
      ur: `${label(found.column)} مکمل طور پر ${others.join('، ')} سے طے ہوتا ہے، اس لیے ان کے اثرات الگ نہیں کیے جا سکتے۔`,
    },
    nextStep: {
      en: 'Leave one of these features out, or use ridge regression.',
      ur: 'ان میں سے ایک خصوصیت نکال دیں، یا رِج ریگریشن لیں۔',
    },
  });
}

const constant = (labels: string[]): Result<never> =>
  calibrationRefusal({
    code: 'constant-column',
    sentence: {
      en: labels.map((label) => `${label} is the same for every household used, so it explains nothing.`).join(' '),
      ur: labels.map((label) => `${label} ہر گھرانے کے لیے ایک جیسا ہے، اس لیے کچھ نہیں بتاتا۔`).join(' '),
    },
    nextStep: { en: 'Leave that feature out.', ur: 'یہ خصوصیت نکال دیں۔' },
  });

function tooFew(rows: number, needed: number, setAside: Record<string, number>): Result<never> {
  const reasons = Object.entries(setAside);
  const aside = reasons.map(([why, count]) => `${count} without ${why}`).join(', ') || 'none';
  const asideUr = reasons.map(([why, count]) => `${why} کے بغیر ${count}`).join('، ') || 'کوئی نہیں';
  return calibrationRefusal({
    code: 'too-few-rows',
    sentence: {
      en: `Only ${rows} households can be used and ${needed} are needed for these features (set aside: ${aside}).`,
      ur: `صرف ${rows} گھرانے استعمال ہو سکتے ہیں جبکہ ان خصوصیات کے لیے ${needed} درکار ہیں (الگ رکھے گئے: ${asideUr})۔`,
    },
    nextStep: {
      en: 'Use fewer features, or a survey with more complete households.',
      ur: 'کم خصوصیات لیں، یا زیادہ مکمل گھرانوں والا سروے لیں۔',
    },
    details: { rows, needed, setAside },
  });
}

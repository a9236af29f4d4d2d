import { invariant } from '../../core/invariant';
import { done, type Result, refused } from '../../core/result';
import { ols } from '../../stats/ols';
import type { PmtModel, PmtRecord } from '../model';
import { modelMistakes } from '../model-mistakes';
import { accuracy } from './accuracy';
import { crossValidate } from './cross-validate';
import { type Design, designMatrix } from './design-matrix';
import type { CalibrationPlan, Survey } from './plan';
import { predict } from './predict';
import { scaleModel, shareAtCutOff } from './scale-model';
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
}

const rowsPerCoefficient = 5;

/**
 * Estimates a PMT from a household survey: ordinary least squares (weighted where weights are named) of the target, in
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
  const outcome = ols(columns, target, weights);
  if (!outcome.fitted) return collinear(design, outcome.collinear);
  for (const [j, column] of design.columns.entries()) column.put(sixDecimals(outcome.fit.coefficients[j] as number));
  design.lend();
  model.intercept = sixDecimals(outcome.fit.intercept);
  const records = design.rows.map((row) => survey.rows[row] as PmtRecord);
  scaleModel(model, records, weights, plan);
  const mistakes = modelMistakes(model);
  invariant(mistakes.length === 0, `calibration made a model that does not stand: ${mistakes.join('; ')}`);
  const fit = accuracy(target, predict(outcome.fit, columns), weights);
  const [n, p] = [design.rows.length, columns.length];
  const training = { ...fit, adjusted_r2: 1 - ((1 - (fit.r2 as number)) * (n - 1)) / (n - p - 1) };
  const folds = plan.folds;
  const held =
    folds === null
      ? null
      : crossValidate(
          columns,
          target,
          weights,
          records.map((record) => String(record[folds])),
        );
  const crossValidated = held === null ? null : accuracy(target, held.predicted, weights);
  model.fit = fitOf(n, p, shareAtCutOff(model, records, weights, plan.cutOff), training, crossValidated);
  return done({
    model,
    households: n,
    setAside,
    borrowed: design.borrowed,
    coefficients: p,
    folds: held?.folds ?? null,
    training,
    crossValidated,
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
  return refused({
    code: 'collinear-columns',
    sentence: `${label(found.column)} is fully determined by ${found.with.map(label).join(', ')}, so their effects cannot be told apart.`,
    nextStep: 'Leave one of these features out.',
  });
}

const constant = (labels: string[]): Result<never> =>
  refused({
    code: 'constant-column',
    sentence: labels.map((label) => `${label} is the same for every household used, so it explains nothing.`).join(' '),
    nextStep: 'Leave that feature out.',
  });

const tooFew = (rows: number, needed: number, setAside: Record<string, number>): Result<never> =>
  refused({
    code: 'too-few-rows',
    sentence: `Only ${rows} households can be used and ${needed} are needed for these features (set aside: ${
      Object.entries(setAside)
        .map(([why, count]) => `${count} without ${why}`)
        .join(', ') || 'none'
    }).`,
    nextStep: 'Use fewer features, or a survey with more complete households.',
    details: { rows, needed, setAside },
  });

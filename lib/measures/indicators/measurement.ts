import type { Indicator } from './indicator';

/** One thing to measure: an indicator, for one PMT model where it needs a score. */
export interface Measurement {
  indicator: Indicator;
  /** Empty where no model is needed. */
  modelId: string;
}

/** Which columns of the scored households carry the score and cut-off of the k-th model. */
export const scoreColumn = (model: number): string => `score_${model}`;
export const cutOffColumn = (model: number): string => `cut_off_${model}`;

/** Whether a household meets a programme's rule under the k-th model; the declaration names the column without the number. */
export const ruleColumn = (column: string, model: number): string => `${column}_${model}`;

/** Puts a model's own columns in place of the words `score`, `cut_off` and `…_by_rule` of a declaration. */
export const forModel = (expression: string, model: number): string =>
  expression
    .replace(/\bscore\b/g, scoreColumn(model))
    .replace(/\bcut_off\b/g, cutOffColumn(model))
    .replace(/\b\w+_by_rule\b/g, (column) => ruleColumn(column, model));

export function measurementsOf(indicators: readonly Indicator[], modelIds: readonly string[]): Measurement[] {
  return indicators.flatMap((indicator) =>
    (indicator.perModel ? modelIds : ['']).map((modelId) => ({ indicator, modelId })),
  );
}

import { compiledTerms } from '../compiled-terms';
import { featureValue } from '../feature-value';
import { perPoint } from '../millionths';
import type { PmtModel, PmtRecord } from '../model';
import { scoreHousehold } from '../score-household';
import { termPoints } from '../term-points';
import { scoreScale } from './score-scale';

interface Aim {
  cutOff: number;
  poorest: number;
}

/**
 * Sets a model's scale so that the cut-off takes the poorest share of the records. It works on the totals as the engines
 * add them, coefficients already rounded, so that the share holds to the household.
 */
export function scaleModel(
  model: PmtModel,
  records: readonly PmtRecord[],
  weights: Float64Array | null,
  { cutOff, poorest }: Aim,
): void {
  const aim = { cutOff, poorest, decimals: model.decimals };
  model.scale = { multiply: scoreScale(totals(model, records), weights, aim).multiply, add: 0 };
  const { multiply, add } = scoreScale(totals(model, records), weights, aim);
  const edge = cutOff + 0.5 / 10 ** model.decimals;
  model.scale.add = Math.round((edge - (edge - add) / multiply) * 1e6) / 1e6;
}

/** Share of the records' weight at or below the cut-off. */
export function shareAtCutOff(
  model: PmtModel,
  records: readonly PmtRecord[],
  weights: Float64Array | null,
  cutOff: number,
): number {
  let [inside, all] = [0, 0];
  for (const [row, record] of records.entries()) {
    const weight = weights?.[row] ?? 1;
    all += weight;
    if ((scoreHousehold(model, record).score as number) <= cutOff) inside += weight;
  }
  return inside / all;
}

function totals(model: PmtModel, records: readonly PmtRecord[]): Float64Array {
  const { base, terms } = compiledTerms(model);
  return Float64Array.from(records, (record) => {
    const points = terms.map((term) => termPoints(term.rule, featureValue(term.expression, record)) as number);
    return points.reduce((sum, each) => sum + each, base) / perPoint;
  });
}

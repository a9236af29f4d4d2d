import { featureSql, literal } from './feature-sql';
import { featureValue } from './feature-value';
import type { PmtCutOff, PmtModel, PmtRecord } from './model';

const inForce = (model: PmtModel, day: string): PmtCutOff[] =>
  model.cutOffs
    .filter((cutOff) => cutOff.from <= day && (cutOff.to === null || day <= cutOff.to))
    .sort((one, other) => other.score - one.score);

/** The highest cut-off of a day `YYYY-MM-DD` that holds for every household; null on a day before the first. */
export const cutOffInForce = (model: PmtModel, day: string): number | null =>
  inForce(model, day).find((cutOff) => cutOff.where === null)?.score ?? null;

/** The cut-off of one household: the highest in force whose condition is known to be met. */
export const cutOffOfHousehold = (model: PmtModel, day: string, record: PmtRecord): number | null =>
  inForce(model, day).find((cutOff) => cutOff.where === null || featureValue(cutOff.where.condition, record) === true)
    ?.score ?? null;

/** The same as an SQL scalar (double) over the household's columns. An unknown condition is not met. */
export function cutOffSql(model: PmtModel, day: string): string {
  const branches = inForce(model, day).map(({ where, score }) => ({
    test: where === null ? 'true' : featureSql(where.condition),
    score: literal(score),
  }));
  if (branches.length === 0) return 'null::double';
  return `case ${branches.map(({ test, score }) => `when ${test} then ${score}`).join(' ')} end`;
}

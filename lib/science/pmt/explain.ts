import { compiledTerms } from './compiled-terms';
import { cutOffOfHousehold } from './cut-off';
import { featureValue } from './feature-value';
import { perPoint } from './millionths';
import type { FeatureValue, PmtModel, PmtRecord } from './model';
import { type HouseholdScore, scoreHousehold } from './score-household';
import { termPoints } from './term-points';
import { type ValueInWords, valueInWords } from './value-in-words';

export interface Contribution {
  feature: string;
  value: FeatureValue;
  words: ValueInWords;
  /** Score points, after the scale; null where the value is unknown or has no points. */
  points: number | null;
  /** True where the points are those of the value the model puts in place of an unknown one. */
  imputed: boolean;
}

export interface Explanation extends HouseholdScore {
  /** Points every household starts from, after the scale. */
  start: number;
  contributions: Contribution[];
  /** start + Σ points, before clamp and rounding; exact to a millionth of a point. Null with the score. */
  total: number | null;
  /** The household's own cut-off on the day, and score − cut-off: at or below 0 it is within. */
  cutOff: number | null;
  distance: number | null;
}

/** How a household came to its score on a day `YYYY-MM-DD`: every term with the value behind it in words and its points. */
export function explain(model: PmtModel, record: PmtRecord, day: string): Explanation {
  const { base, terms } = compiledTerms(model);
  let total: number | null = base;
  const contributions = terms.map((term): Contribution => {
    const value = featureValue(term.expression, record);
    const known = termPoints(term.rule, value);
    const points = known ?? termPoints(term.rule, term.imputed);
    total = total === null || points === null ? null : total + points;
    return {
      feature: term.feature,
      value,
      words: valueInWords(model, term.feature, value),
      points: points === null ? null : points / perPoint,
      imputed: known === null && points !== null,
    };
  });
  const household = scoreHousehold(model, record);
  const cutOff = cutOffOfHousehold(model, day, record);
  return {
    ...household,
    start: base / perPoint,
    contributions,
    total: total === null ? null : total / perPoint,
    cutOff,
    distance: household.score === null || cutOff === null ? null : roundedTo(household.score - cutOff, 6),
  };
}

const roundedTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

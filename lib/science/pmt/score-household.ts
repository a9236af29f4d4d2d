import { compiledTerms } from './compiled-terms';
import { featureValue } from './feature-value';
import { perPoint, roundHalfAway } from './millionths';
import type { PmtModel, PmtRecord } from './model';
import { termPoints } from './term-points';

export interface HouseholdScore {
  /** Null where a feature that the model does not impute is missing. */
  score: number | null;
  status: 'scored' | 'missing';
  /** Features that are unknown or have no points, in the model's order; imputed ones too. */
  missing: string[];
}

/** The score of one record; equal to the SQL engine's on every record, nulls included. */
export function scoreHousehold(model: PmtModel, record: PmtRecord): HouseholdScore {
  const { base, terms } = compiledTerms(model);
  const missing = new Set<string>();
  let total: number | null = base;
  for (const term of terms) {
    let points = termPoints(term.rule, featureValue(term.expression, record));
    if (points === null) {
      missing.add(term.feature);
      points = termPoints(term.rule, term.imputed);
    }
    total = total === null || points === null ? null : total + points;
  }
  const score = total === null ? null : roundedScore(model, total);
  return { score, status: score === null ? 'missing' : 'scored', missing: [...missing] };
}

/** Clamps a total in millionths, then rounds it half away from zero to the model's decimals. */
export function roundedScore(model: PmtModel, total: number): number {
  const clamped = Math.min(Math.max(total, model.clamp.min * perPoint), model.clamp.max * perPoint);
  const steps = 10 ** model.decimals;
  return roundHalfAway(clamped / (perPoint / steps)) / steps;
}

import { type CompiledTerm, compiledTerms } from './compiled-terms';
import { literal } from './feature-sql';
import { perPoint } from './millionths';
import type { PmtModel } from './model';
import { double, type PointsSql, pointsSql } from './points-sql';
import { termPoints } from './term-points';

/** SQL scalars over one row of a table with the model's columns: score double, status and missing varchar. */
export interface ScoreSql {
  score: string;
  status: string;
  /** Features that are unknown or have no points, separated by semicolons; imputed ones too; empty where none. */
  missing: string;
}

/**
 * A model as SQL for DuckDB. Every term gives whole millionths as a double, null propagates through the sum, and the score
 * is rounded as `scoreHousehold` does it.
 */
export function toSql(model: PmtModel): ScoreSql {
  const { base, terms } = compiledTerms(model);
  const points = terms.map(imputedPointsSql);
  const shift = points.reduce((sum, each) => sum + each.shift, base);
  const total = [double(shift), ...points.map((each) => each.sql)].join(' + ');
  const steps = 10 ** model.decimals;
  const [min, max] = [double(model.clamp.min * perPoint), double(model.clamp.max * perPoint)];
  const clamped = `case when ${total} < ${min} then ${min} when ${total} > ${max} then ${max} else ${total} end`;
  const score = `(round((${clamped}) / ${double(perPoint / steps)}) / ${double(steps)})`;
  return { score, status: `case when ${score} is null then 'missing' else 'scored' end`, missing: missingSql(terms) };
}

function imputedPointsSql(term: CompiledTerm): PointsSql {
  const points = pointsSql(term);
  const imputed = termPoints(term.rule, term.imputed);
  return imputed === null
    ? points
    : { shift: points.shift, sql: `coalesce(${points.sql}, ${double(imputed - points.shift)})` };
}

function missingSql(terms: readonly CompiledTerm[]): string {
  const names = [...new Set(terms.map((term) => term.feature))].map((feature) => {
    const unknown = terms.filter((term) => term.feature === feature).map((term) => `(${pointsSql(term).sql}) is null`);
    return `case when ${unknown.join(' or ')} then ${literal(feature)} end`;
  });
  return names.length === 0 ? `''` : `concat_ws(';', ${names.join(', ')})`;
}

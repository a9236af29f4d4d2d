import { type CompiledTerm, compiledTerms } from './compiled-terms';
import { expressionType } from './expression-type';
import { featureSql, literal } from './feature-sql';
import { perPoint } from './millionths';
import type { FeatureExpression, PmtModel } from './model';
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
  const sum = [literal(base), ...terms.map((term) => withImputed(term, pointsSql(term)))].join(' + ');
  const steps = 10 ** model.decimals;
  const [min, max] = [literal(model.clamp.min * perPoint), literal(model.clamp.max * perPoint)];
  const clamped = `least(greatest(${sum}, ${min}), ${max}) + 0e0 * (${sum})`;
  const score = `(round((${clamped}) / ${literal(perPoint / steps)}) / ${literal(steps)})`;
  return { score, status: `case when ${score} is null then 'missing' else 'scored' end`, missing: missingSql(terms) };
}

/** Millionths of one term, null where the value is unknown or has no points. */
export function pointsSql({ rule, expression }: CompiledTerm): string {
  const value = featureSql(expression);
  if (rule.kind === 'linear') return `round(${literal(rule.slope)} * ${value})`;
  if (rule.kind === 'bands') {
    const branches = rule.bands.map(({ from, to, points }) => {
      const tests = [
        ...(from === null ? [] : [`${value} >= ${literal(from)}`]),
        ...(to === null ? [] : [`${value} < ${literal(to)}`]),
      ];
      return `when ${tests.join(' and ') || `${value} is not null`} then ${literal(points)}`;
    });
    return `case ${branches.join(' ')} end`;
  }
  const branches = rule.points.map(
    ([key, points]) => `when ${categoryTest(expression, value, key)} then ${literal(points)}`,
  );
  return `case ${branches.join(' ')} end`;
}

const withImputed = (term: CompiledTerm, points: string): string => {
  const imputed = termPoints(term.rule, term.imputed);
  return imputed === null ? points : `coalesce(${points}, ${literal(imputed)})`;
};

function categoryTest(expression: FeatureExpression, value: string, key: string): string {
  const type = expressionType(expression);
  if (type === 'boolean') return key === 'true' ? value : `not ${value}`;
  return `${value} = ${literal(type === 'number' ? Number(key) : key)}`;
}

function missingSql(terms: readonly CompiledTerm[]): string {
  const names = [...new Set(terms.map((term) => term.feature))].map((feature) => {
    const unknown = terms.filter((term) => term.feature === feature).map((term) => `(${pointsSql(term)}) is null`);
    return `case when ${unknown.join(' or ')} then ${literal(feature)} end`;
  });
  return names.length === 0 ? `''` : `concat_ws(';', ${names.join(', ')})`;
}

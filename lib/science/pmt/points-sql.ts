import type { CompiledTerm } from './compiled-terms';
import { expressionType } from './expression-type';
import { featureSql, literal } from './feature-sql';
import type { FeatureExpression, PmtBand } from './model';

/** Points of a term: `shift` for every household with a known value, plus what `sql` (double) gives; null where unknown. */
export interface PointsSql {
  shift: number;
  sql: string;
}

/**
 * The millionths of one term, null where the value is unknown or has no points. The shapes are the fastest of those tried
 * in DuckDB 1.5: a constant map for text (looked up once for each word of a dictionary), plain comparisons with native
 * numbers for bands, one product for true or false.
 */
export function pointsSql({ rule, expression }: CompiledTerm): PointsSql {
  if (rule.kind === 'linear') return plain(`round(${double(rule.slope)} * ${featureSql(expression)}::double)`);
  if (rule.kind === 'bands') return plain(bandsSql(featureSql(expression), rule.bands));
  const type = expressionType(expression);
  if (type === 'boolean') return booleanSql(featureSql(expression), new Map(rule.points));
  if (type === 'number') return plain(numberSql(featureSql(expression), rule.points));
  return plain(categorySql(expression, new Map(rule.points)));
}

const plain = (sql: string): PointsSql => ({ shift: 0, sql });

/** A number as a literal of type double, for points; a plain literal would be an integer. */
export const double = (value: number): string => {
  const text = literal(value);
  return text.includes('e') ? text : `${text}e0`;
};

/** Sorted ascending, so that one comparison with the upper end is enough; gaps between bands give null. */
function bandsSql(value: string, bands: readonly PmtBand[]): string {
  const sorted = [...bands].sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));
  const branches: string[] = [];
  let reached: number | null = null;
  for (const { from, to, points } of sorted) {
    if (from !== null && from !== reached) branches.push(`when ${value} < ${literal(from)} then null`);
    branches.push(`when ${to === null ? `${value} is not null` : `${value} < ${literal(to)}`} then ${double(points)}`);
    reached = to;
  }
  return `case ${branches.join(' ')} end`;
}

function booleanSql(value: string, points: ReadonlyMap<string, number>): PointsSql {
  const [yes, no] = [points.get('true'), points.get('false')];
  if (yes === undefined) return plain(`case when not ${value} then ${double(no as number)} end`);
  if (no === undefined) return plain(`case when ${value} then ${double(yes)} end`);
  return { shift: no, sql: `${double(yes - no)} * (${value})::double` };
}

const numberSql = (value: string, points: readonly [string, number][]): string =>
  `case ${points.map(([key, each]) => `when ${value} = ${literal(Number(key))} then ${double(each)}`).join(' ')} end`;

const textSql = (value: string, points: ReadonlyMap<string, number>): string =>
  `map_extract_value(map {${[...points].map(([key, each]) => `${literal(key)}: ${double(each)}`).join(', ')}}, ${value})`;

/** Points are put in place of the words of a case or of a default, so that no text is made only to be looked up. */
function categorySql(expression: FeatureExpression, points: ReadonlyMap<string, number>): string {
  if ('constant' in expression) {
    const known = points.get(String(expression.constant));
    return expression.constant === null || known === undefined ? 'null' : double(known);
  }
  if ('op' in expression && expression.op === 'case') {
    const branches = expression.when.map(
      (each) => `when ${featureSql(each.if)} then ${categorySql(each.value, points)}`,
    );
    return `case ${branches.join(' ')} else ${categorySql(expression.otherwise, points)} end`;
  }
  if ('op' in expression && expression.op === 'coalesce') {
    const branches = expression.of.map(
      (each) => `when ${featureSql(each)} is not null then ${categorySql(each, points)}`,
    );
    return `case ${branches.join(' ')} end`;
  }
  return textSql(featureSql(expression), points);
}

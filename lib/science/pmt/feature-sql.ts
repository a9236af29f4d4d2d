import type { ComparisonOperator, FeatureExpression, FeatureValue } from './model';
import { quotedName } from './quoted-name';

export const literal = (value: FeatureValue): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'boolean') return String(value);
  return /[.]/.test(String(value)) && !String(value).includes('e') ? `${value}e0` : String(value);
};

const comparison: Record<ComparisonOperator, string> = {
  equals: '=',
  less: '<',
  less_or_equal: '<=',
  greater: '>',
  greater_or_equal: '>=',
};

const infix = { add: '+', subtract: '-', multiply: '*' };

/** Arithmetic is done in doubles, as in TypeScript, whatever type the column has. */
const doubleSql = (expression: FeatureExpression): string => `(${featureSql(expression)})::double`;

/**
 * A feature as an SQL scalar over a table whose columns have the model's types (any numeric type for a number). Gives the
 * same value as `featureValue`: `least` and `greatest` are guarded because DuckDB's skip nulls, division and logarithm
 * because theirs give infinity or an error.
 */
export function featureSql(expression: FeatureExpression): string {
  if ('column' in expression) return quotedName(expression.column);
  if ('constant' in expression) return literal(expression.constant);
  switch (expression.op) {
    case 'add':
    case 'subtract':
    case 'multiply':
      return `(${expression.of.map(doubleSql).join(` ${infix[expression.op]} `)})`;
    case 'divide':
      return expression.of.map(doubleSql).reduce((one, other) => `(${one} / nullif(${other}, 0e0))`);
    case 'min':
    case 'max':
      return expression.of
        .map(featureSql)
        .reduce(
          (one, other) =>
            `case when ${one} ${expression.op === 'min' ? '<=' : '>='} ${other} then ${one} when ${other} is not null and ${one} is not null then ${other} end`,
        );
    case 'in':
      return `(${featureSql(expression.of)} in (${expression.values.map(literal).join(', ')}))`;
    case 'and':
    case 'or':
      return `(${expression.of.map(featureSql).join(` ${expression.op} `)})`;
    case 'not':
      return `(not ${featureSql(expression.of)})`;
    case 'is_null':
      return `(${featureSql(expression.of)} is null)`;
    case 'log': {
      const of = doubleSql(expression.of);
      return `case when ${of} > 0 then round(ln(${of}), 9) end`;
    }
    case 'coalesce':
      return `coalesce(${expression.of.map(featureSql).join(', ')})`;
    case 'case': {
      const branches = expression.when.map((each) => `when ${featureSql(each.if)} then ${featureSql(each.value)}`);
      return `case ${branches.join(' ')} else ${featureSql(expression.otherwise)} end`;
    }
    default:
      return `(${expression.of.map(featureSql).join(` ${comparison[expression.op]} `)})`;
  }
}

import type { FeatureExpression, ValueType } from './model';

/** A mistake inside a feature's expression, in words. */
export class ExpressionMistake extends Error {
  override name = 'ExpressionMistake';
}

type Known = ValueType | null;

const one = (types: Known[], wanted: Known, where: string): Known => {
  const found = new Set([...types, wanted].filter((type) => type !== null));
  if (found.size > 1) throw new ExpressionMistake(`"${where}" mixes ${[...found].sort().join(' and ')}`);
  return [...found][0] ?? null;
};

const constantType = (value: unknown): Known =>
  value === null ? null : typeof value === 'string' ? 'text' : (typeof value as ValueType);

/**
 * The type an expression gives, or null where it is only ever null. Throws an `ExpressionMistake` where an operator is
 * given the wrong type or number of operands, so that both engines only ever meet well-typed models.
 */
export function expressionType(expression: FeatureExpression): Known {
  if ('column' in expression) return expression.type;
  if ('constant' in expression) return constantType(expression.constant);
  const { op } = expression;
  switch (expression.op) {
    case 'in':
      one([expressionType(expression.of), ...expression.values.map(constantType)], null, op);
      return 'boolean';
    case 'not':
      one([expressionType(expression.of)], 'boolean', op);
      return 'boolean';
    case 'is_null':
      expressionType(expression.of);
      return 'boolean';
    case 'log':
      return one([expressionType(expression.of)], 'number', op);
    case 'case':
      one(
        expression.when.map((each) => expressionType(each.if)),
        'boolean',
        `${op} … if`,
      );
      return one([...expression.when.map((each) => each.value), expression.otherwise].map(expressionType), null, op);
    case 'and':
    case 'or':
      return one(expression.of.map(expressionType), 'boolean', op);
    case 'coalesce':
      return one(expression.of.map(expressionType), null, op);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'min':
    case 'max':
      if (expression.of.length < 2) throw new ExpressionMistake(`"${op}" takes two operands or more`);
      return one(expression.of.map(expressionType), 'number', op);
    default:
      if (expression.of.length !== 2) throw new ExpressionMistake(`"${op}" takes two operands`);
      one(expression.of.map(expressionType), null, op);
      return 'boolean';
  }
}

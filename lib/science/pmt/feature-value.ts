import type { FeatureExpression, FeatureValue, PmtRecord } from './model';

const known = (value: unknown): FeatureValue => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
};

function arithmetic(
  op: 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max',
  values: FeatureValue[],
): FeatureValue {
  if (values.some((value) => value === null)) return null;
  const total = (values as number[]).reduce((one, other) => {
    if (op === 'add') return one + other;
    if (op === 'subtract') return one - other;
    if (op === 'multiply') return one * other;
    if (op === 'divide') return other === 0 ? Number.NaN : one / other;
    return op === 'min' ? Math.min(one, other) : Math.max(one, other);
  });
  return known(total);
}

function compare(op: string, one: FeatureValue, other: FeatureValue): boolean | null {
  if (one === null || other === null) return null;
  if (op === 'equals') return one === other;
  if (op === 'less') return one < other;
  if (op === 'less_or_equal') return one <= other;
  return op === 'greater' ? one > other : one >= other;
}

/** Three-valued: one `decisive` operand settles it, else one unknown leaves it unknown. */
const logical = (values: FeatureValue[], decisive: boolean): boolean | null => {
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
};

const naturalLog = (value: FeatureValue): FeatureValue =>
  typeof value === 'number' && value > 0
    ? (Math.round(Math.abs(Math.log(value)) * 1e9) / 1e9) * Math.sign(Math.log(value))
    : null;

/** The value of a feature of one record; the same answer as `featureSql` gives for the same row. */
export function featureValue(expression: FeatureExpression, record: PmtRecord): FeatureValue {
  if ('column' in expression) return columnValue(expression, record);
  if ('constant' in expression) return expression.constant;
  const value = (of: FeatureExpression): FeatureValue => featureValue(of, record);
  switch (expression.op) {
    case 'in': {
      const tested = value(expression.of);
      return tested === null ? null : expression.values.includes(tested as string | number);
    }
    case 'and':
      return logical(expression.of.map(value), false);
    case 'or':
      return logical(expression.of.map(value), true);
    case 'not': {
      const tested = value(expression.of);
      return tested === null ? null : !tested;
    }
    case 'is_null':
      return value(expression.of) === null;
    case 'log':
      return naturalLog(value(expression.of));
    case 'coalesce':
      return expression.of.map(value).find((each) => each !== null) ?? null;
    case 'case': {
      const branch = expression.when.find((each) => value(each.if) === true);
      return value(branch ? branch.value : expression.otherwise);
    }
    case 'equals':
    case 'less':
    case 'less_or_equal':
    case 'greater':
    case 'greater_or_equal':
      return compare(
        expression.op,
        value(expression.of[0] as FeatureExpression),
        value(expression.of[1] as FeatureExpression),
      );
    default:
      return arithmetic(expression.op, expression.of.map(value));
  }
}

/** A value of another type than the model says is unknown, as a failed cast is in SQL. */
function columnValue(column: { column: string; type: string }, record: PmtRecord): FeatureValue {
  const value = known(record[column.column]);
  const type = typeof value === 'string' ? 'text' : typeof value;
  return type === column.type ? value : null;
}

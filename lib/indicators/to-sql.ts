import { invariant } from '../core/invariant';
import { forModel, type Measurement } from './measurement';

/** How an expression is summed: booleans are counted, whole numbers summed as such, the rest in fixed point so that the
 *  sum does not depend on the order of rows or threads. */
export type SumKind = 'boolean' | 'integer' | 'fixed';

export function sumKindOf(duckdbType: string): SumKind {
  if (duckdbType === 'BOOLEAN') return 'boolean';
  return /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(duckdbType) ? 'integer' : 'fixed';
}

const sum = (expression: string, kind: SumKind, where: string): string => {
  if (kind === 'boolean') return `count(*) filter (where ${where} and (${expression}))::double`;
  if (kind === 'integer') return `coalesce(sum((${expression})::bigint) filter (where ${where}), 0)::double`;
  return `coalesce(sum((${expression})::decimal(18, 4)) filter (where ${where}), 0)::double`;
};

export interface Expressions {
  numerator: string;
  denominator: string | null;
}

/** Numerator and denominator of one measurement over a row of the scored households; null denominator for counts. */
export function expressionsOf(measurement: Measurement, model: number): Expressions {
  const { measure } = measurement.indicator;
  invariant(measure.kind !== 'median', 'a median is a step of its own, not a sum');
  const numerator = forModel(measure.numerator, model);
  return { numerator, denominator: measure.kind === 'ratio' ? forModel(measure.denominator, model) : null };
}

/**
 * The four sums of one measurement in one group of rows:
 * numerator and denominator (a row counts only where both are known), base (households that stand in the denominator) and
 * known (households with an answer, whether or not they stand in the denominator).
 */
export function sumsOf(
  measurement: Measurement,
  expressions: Expressions,
  kinds: { numerator: SumKind; denominator: SumKind },
): string {
  const { columns } = measurement;
  const { numerator, denominator } = expressions;
  if (denominator === null || denominator === 'true') {
    const known = `(${numerator}) is not null`;
    const counted = `count(*) filter (where ${known})::double`;
    return [
      `${sum(numerator, kinds.numerator, known)} as ${columns.numerator}`,
      `${counted} as ${columns.denominator}`,
    ].join(', ');
  }
  const known = `(${numerator}) is not null and (${denominator}) is not null`;
  const standing = kinds.denominator === 'boolean' ? `(${denominator})` : `(${denominator}) > 0`;
  return [
    `${sum(numerator, kinds.numerator, kinds.denominator === 'boolean' ? `${known} and ${standing}` : known)} as ${columns.numerator}`,
    `${sum(denominator, kinds.denominator, known)} as ${columns.denominator}`,
    `count(*) filter (where ${known} and ${standing})::double as ${columns.base}`,
    `count(*) filter (where ${known})::double as ${columns.known}`,
  ].join(', ');
}

/** True where base and known equal the denominator, so that two columns are enough. */
export const isPlain = (expressions: Expressions): boolean =>
  expressions.denominator === null || expressions.denominator === 'true';

import { invariant } from '../core/invariant';
import type { Indicator } from './indicator';
import { forModel, type Measurement } from './measurement';

/** How an expression is summed: booleans are counted, whole numbers and decimals summed as such, the rest in fixed point
 *  so that the sum does not depend on the order of rows or threads. */
export type SumKind = 'boolean' | 'integer' | 'decimal' | 'fixed';

export function sumKindOf(duckdbType: string): SumKind {
  if (duckdbType === 'BOOLEAN') return 'boolean';
  if (duckdbType.startsWith('DECIMAL')) return 'decimal';
  return /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(duckdbType) ? 'integer' : 'fixed';
}

const sum = (expression: string, kind: SumKind, where: string): string => {
  if (kind === 'boolean') return `count(*) filter (where ${where} and (${expression}))::double`;
  if (kind === 'decimal') return `coalesce(sum(${expression}) filter (where ${where}), 0)::double`;
  if (kind === 'integer') return `coalesce(sum((${expression})::bigint) filter (where ${where}), 0)::double`;
  return `coalesce(sum((${expression})::decimal(18, 4)) filter (where ${where}), 0)::double`;
};

export interface Expressions {
  numerator: string;
  denominator: string | null;
  contributors: string | null;
  /** Those that are known for every household. */
  neverUnknown?: readonly ('numerator' | 'denominator')[];
}

/** True for what adds up from the finest grain; medians and Gini do not. */
export const isSummed = (measure: Indicator['measure']): measure is Exclude<Indicator['measure'], { value: string }> =>
  !('value' in measure);

/** Numerator and denominator of one measurement over a row of the scored households; null denominator for counts. */
export function expressionsOf(measurement: Measurement, model: number): Expressions {
  const { measure } = measurement.indicator;
  invariant(isSummed(measure), `a ${measure.kind} is a step of its own, not a sum`);
  const numerator = forModel(measure.numerator, model);
  const neverUnknown = 'neverUnknown' in measure ? measure.neverUnknown : [];
  if (measure.kind !== 'ratio') return { numerator, denominator: null, contributors: null, neverUnknown };
  const { denominator, contributors } = measure;
  return {
    numerator,
    denominator: forModel(denominator, model),
    contributors: contributors === undefined ? null : forModel(contributors, model),
    neverUnknown,
  };
}

/**
 * The sums of one measurement in one group of rows:
 * numerator and denominator (a row counts only where both are known), base (households that stand in the denominator),
 * known (households with an answer, whether or not they stand in the denominator) and, where declared, contributors
 * (households of the base that the numerator rests on).
 */
export function sumsOf(
  measurement: Measurement,
  expressions: Expressions,
  kinds: { numerator: SumKind; denominator: SumKind },
): string {
  const { columns } = measurement;
  const { numerator, denominator, contributors, neverUnknown = [] } = expressions;
  const asked = (['numerator', 'denominator'] as const)
    .filter((part) => !neverUnknown.includes(part))
    .map((part) => expressions[part])
    .filter((part) => part !== null && part !== 'true');
  const known = asked.map((part) => `(${part}) is not null`).join(' and ') || 'true';
  const contributing = (where: string): string[] =>
    contributors === null
      ? []
      : [`count(*) filter (where ${where} and (${contributors}))::double as ${columns.contributors}`];
  if (denominator === null || denominator === 'true') {
    const counted = `count(*) filter (where ${known})::double`;
    return [
      `${sum(numerator, kinds.numerator, known)} as ${columns.numerator}`,
      `${counted} as ${columns.denominator}`,
      ...contributing(known),
    ].join(', ');
  }
  const standing = kinds.denominator === 'boolean' ? `(${denominator})` : `(${denominator}) > 0`;
  return [
    `${sum(numerator, kinds.numerator, kinds.denominator === 'boolean' ? `${known} and ${standing}` : known)} as ${columns.numerator}`,
    `${sum(denominator, kinds.denominator, known)} as ${columns.denominator}`,
    `count(*) filter (where ${known} and ${standing})::double as ${columns.base}`,
    `count(*) filter (where ${known})::double as ${columns.known}`,
    ...contributing(`${known} and ${standing}`),
  ].join(', ');
}

/** True where base and known equal the denominator, so that two columns are enough. */
export const isPlain = (expressions: Expressions): boolean =>
  expressions.denominator === null || expressions.denominator === 'true';

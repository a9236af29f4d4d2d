import type { FigureShape } from '../../core/figure-shape';
import { invariant } from '../../core/invariant';
import type { HouseholdTerms } from './cell-sums';
import type { Indicator } from './indicator';
import { forModel } from './measurement';

/** How an expression is summed: booleans are counted, whole numbers and decimals summed as such, the rest in fixed point
 *  so that the sum does not depend on the order of rows or threads. */
export type SumKind = 'boolean' | 'integer' | 'decimal' | 'fixed';

export function sumKindOf(duckdbType: string): SumKind {
  if (duckdbType === 'BOOLEAN') return 'boolean';
  if (duckdbType.startsWith('DECIMAL')) return 'decimal';
  return /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(duckdbType) ? 'integer' : 'fixed';
}

/** Casts an expression to what it is summed as. */
export const exactlyAs =
  (kind: SumKind) =>
  (sql: string): string =>
    kind === 'decimal' ? sql : `${sql}::${kind === 'fixed' ? 'decimal(18, 6)' : 'bigint'}`;

/** True for what adds up from the finest grain; medians and Gini do not. */
export const isSummed = (measure: Indicator['measure']): measure is Exclude<Indicator['measure'], { value: string }> =>
  !('value' in measure);

interface Kinds {
  numerator: SumKind;
  denominator: SumKind;
}

/** The shape of a summed figure, one row a household. An index is bounded by 1 only where it is made of weights that add up to 1; else it is a mean. */
export function shapeOf({ measure, unit }: Pick<Indicator, 'measure' | 'unit'>, kinds: Kinds): FigureShape {
  if (measure.kind !== 'ratio') return kinds.numerator === 'boolean' ? 'count' : 'amount';
  if (unit !== 'share' && (unit !== 'index' || measure.weighted === undefined)) return 'mean';
  if (kinds.numerator === 'boolean' && kinds.denominator === 'boolean') return 'share';
  return measure.weighted === undefined && kinds.numerator !== 'decimal' ? 'units' : 'mass';
}

/** Numerator and denominator of one figure as SQL over a row of the scored households, for the k-th model. */
export function expressionsOf(measure: Indicator['measure'], model: number) {
  invariant(isSummed(measure), `a ${measure.kind} is a step of its own, not a sum`);
  const denominator = measure.kind === 'ratio' ? forModel(measure.denominator, model) : null;
  const contributors = measure.kind === 'ratio' ? measure.contributors : undefined;
  return {
    numerator: forModel(measure.numerator, model),
    denominator,
    contributors: contributors === undefined ? null : forModel(contributors, model),
  };
}

/** What is summed of a declared measure over a row that is one household; `kinds` are those of its two expressions. */
export function termsOf(indicator: Pick<Indicator, 'measure' | 'unit'>, model: number, kinds: Kinds): HouseholdTerms {
  const { measure } = indicator;
  const expressions = expressionsOf(measure, model);
  const neverUnknown: readonly string[] = ('neverUnknown' in measure ? measure.neverUnknown : undefined) ?? [];
  const known = (['numerator', 'denominator'] as const)
    .filter((part) => !neverUnknown.includes(part))
    .map((part) => expressions[part])
    .filter((part) => part !== null && part !== 'true')
    .map((part) => `(${part}) is not null`);
  return {
    ...expressions,
    isBase: kinds.denominator === 'boolean',
    known: known.join(' and ') || 'true',
    shape: shapeOf(indicator, kinds),
    exactly: exactlyAs(kinds.numerator),
    exactlyBase: exactlyAs(kinds.denominator),
  };
}

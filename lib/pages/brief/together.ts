import { type Measured, measured } from '@/lib/core/measured';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { MeasuredPlaces } from '../measure/measured-places';

/** Several places as one. */
export interface Together {
  /** Null where no joint figure can be made from those of the places (medians, Gini). */
  figure: Measured | null;
  numerator: number | null;
  denominator: number | null;
  /** Places whose figure may be shown; the others are in no sum. */
  known: number;
}

/**
 * The joint figure of places from what is published of each: numerators and denominators are summed first and divided last, so a large
 * place weighs more than a small one; counts add; a median or a Gini coefficient of several places is not made up from theirs.
 */
export function together(rows: readonly PlaceFigure[], kind: IndicatorRow['kind']): Together {
  const known = knownRows(rows);
  const paired = known.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const sums = {
    numerator: sumOf(paired.map(({ numerator }) => numerator as number)),
    denominator: sumOf(paired.map(({ denominator }) => denominator as number)),
    known: known.length,
  };
  const [first] = rows;
  if (first && rows.length === 1) return { ...sums, figure: measured(first.status, first.value, first.intervalHigh) };
  if (known.length === 0) return { ...sums, figure: unknownOf(rows) };
  if (kind === 'count') return { ...sums, figure: figureOf(sumOf(known.map(({ value }) => value as number))) };
  if (kind !== 'ratio' && kind !== 'against_population') return { ...sums, figure: null };
  const { numerator, denominator } = sums;
  return { ...sums, figure: figureOf(numerator === null || !denominator ? null : numerator / denominator) };
}

/** The places of some codes as one; with no code the place that was measured as a whole, whose figure is published itself. */
export function jointOf({ rows, whole, indicator }: MeasuredPlaces, codes: ReadonlySet<string>): Together {
  if (codes.size > 0)
    return together(
      rows.filter(({ code }) => codes.has(code)),
      indicator.kind,
    );
  const { status, value, numerator, denominator, intervalHigh } = whole;
  return { figure: measured(status, value, intervalHigh), numerator, denominator, known: knownRows(rows).length };
}

/** The places whose figure may be shown. */
export const knownRows = (rows: readonly PlaceFigure[]): PlaceFigure[] =>
  rows.filter(({ status, value }) => measured(status, value).value !== null);

const sumOf = (parts: readonly number[]): number | null =>
  parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);

const figureOf = (value: number | null): Measured => measured(value === null ? 'missing' : 'known', value);

const unknownOf = (rows: readonly PlaceFigure[]): Measured =>
  measured(rows.some(({ status }) => status === 'suppressed' || status === 'banded') ? 'suppressed' : 'missing', null);

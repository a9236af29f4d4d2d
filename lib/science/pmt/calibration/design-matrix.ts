import { featureValue } from '../feature-value';
import type { FeatureValue, PmtModel, PmtTerm } from '../model';
import type { Survey } from './plan';

/** One column of the regression and the place in the model where its coefficient goes. */
export interface DesignColumn {
  label: string;
  values: Float64Array;
  /** Writes the coefficient into the term. */
  put(coefficient: number): void;
}

export interface Design {
  columns: DesignColumn[];
  /** Rows of the survey that are used, in order; `values` are parallel to it. */
  rows: number[];
  /** Households set aside because a feature is unknown or has no place in its term, by feature. */
  setAside: Record<string, number>;
  /** Values no household has: they take the points of the value before them in the model. */
  borrowed: { feature: string; value: string; from: string }[];
  /** Features with one value only among the rows used: nothing can be estimated. */
  constant: string[];
  /** Copies points to the borrowing values; call after every `put`. */
  lend(): void;
}

interface Slot {
  label: string;
  holds(value: FeatureValue): boolean;
  get(): number;
  put(points: number): void;
}

/**
 * The regression columns of a model over a survey. A linear term is one column; bands and categories are one column a
 * value, the first value that some household has being the reference with 0 points.
 */
export function designMatrix(model: PmtModel, survey: Survey, usable: readonly number[]): Design {
  const values = new Map(
    Object.entries(model.features).map(([name, { expression }]) => [
      name,
      usable.map((row) => featureValue(expression, survey.rows[row] ?? {})),
    ]),
  );
  const valuesOf = (term: PmtTerm): FeatureValue[] => values.get(term.feature) as FeatureValue[];
  const setAside: Record<string, number> = {};
  const kept = usable.flatMap((_, at) => {
    const unknown = model.terms.find((term) => !hasPlace(term, valuesOf(term)[at] as FeatureValue));
    if (unknown) setAside[unknown.feature] = (setAside[unknown.feature] ?? 0) + 1;
    return unknown ? [] : [at];
  });
  const columns: DesignColumn[] = [];
  const borrowed: Design['borrowed'] = [];
  const constant: string[] = [];
  const lending: (() => void)[] = [];
  for (const term of model.terms) {
    const its = kept.map((at) => valuesOf(term)[at] as FeatureValue);
    if (term.kind === 'linear') {
      columns.push({
        label: term.feature,
        values: Float64Array.from(its as number[]),
        put: (coefficient) => {
          term.coefficient = coefficient;
        },
      });
      continue;
    }
    const alreadyThere = columns.length;
    let reference: Slot | null = null;
    let before: Slot | null = null;
    for (const slot of slotsOf(term)) {
      const held = Float64Array.from(its, (value) => (slot.holds(value) ? 1 : 0));
      const seen = held.includes(1);
      if (seen && reference !== null)
        columns.push({ label: `${term.feature} = ${slot.label}`, values: held, put: slot.put });
      if (!seen && before !== null) {
        const lender: Slot = before;
        borrowed.push({ feature: term.feature, value: slot.label, from: lender.label });
        lending.push(() => slot.put(lender.get()));
      }
      if (seen) reference ??= slot;
      if (seen) before = slot;
    }
    if (columns.length === alreadyThere) constant.push(term.feature);
  }
  return {
    columns,
    rows: kept.map((at) => usable[at] as number),
    setAside,
    borrowed,
    constant,
    lend: () => {
      for (const each of lending) each();
    },
  };
}

const hasPlace = (term: PmtTerm, value: FeatureValue): boolean =>
  value !== null && (term.kind === 'linear' || slotsOf(term).some((slot) => slot.holds(value)));

function slotsOf(term: Exclude<PmtTerm, { kind: 'linear' }>): Slot[] {
  if (term.kind === 'category')
    return Object.keys(term.points).map((key) => ({
      label: key,
      holds: (value) => String(value) === key,
      get: () => term.points[key] as number,
      put: (points) => {
        term.points[key] = points;
      },
    }));
  return term.bands.map((band) => ({
    label: `${band.from ?? '…'} to under ${band.to ?? '…'}`,
    holds: (value) =>
      typeof value === 'number' && (band.from === null || value >= band.from) && (band.to === null || value < band.to),
    get: () => band.points,
    put: (points) => {
      band.points = points;
    },
  }));
}

import type { ColumnSummary } from './column-summary';

export interface DeskChoices {
  target: string;
  weights: string | null;
  folds: string | null;
  by: string | null;
  features: string[];
  /** Columns of numbers that are codes. */
  categories: string[];
}

const mostLevels = 50;
const targets = /spend|consum|expend|gasto|depense|dépense|income|welfare|cons_|pcexp/i;
/** Welfare for each person or adult, which is preferred to that of the household. */
const perHead = /pae|per_?cap|pcexp|(^|_)pc(_|$)|adult|percapita|_ae(_|$)/i;
const weightNames = /weight|factor|^wt|_wt$|hhwt|^pond|poids/i;
const units = /^psu|psu$|^ea$|^unit|cluster|^upm|segment|enumeration|^fold/i;
const areas = /^area|urban|rural|region|residence|milieu/i;

/**
 * A first guess at what each column of an unknown survey is, to be corrected by the person: the target, weight, sampling unit
 * and area by their names, identifiers, constants and other columns that look like one of these left out, every other column a feature.
 */
export function firstChoices(columns: readonly ColumnSummary[], households: number): DeskChoices {
  const numbers = columns.filter(({ type }) => type === 'number');
  const named = (from: readonly ColumnSummary[], pattern: RegExp): string | null =>
    from.find(({ name }) => pattern.test(name))?.name ?? null;
  const widest = [...numbers].sort((one, other) => other.distinct - one.distinct)[0]?.name;
  const welfare = numbers.filter(({ name }) => targets.test(name));
  const target = named(welfare, perHead) ?? welfare[0]?.name ?? widest ?? '';
  const weights = named(
    numbers.filter(({ name }) => name !== target),
    weightNames,
  );
  const others = columns.filter(({ name }) => name !== target && name !== weights);
  const folds = named(
    others.filter(({ distinct }) => distinct > 1),
    units,
  );
  const isFeature = ({ name, type, distinct, missing }: ColumnSummary): boolean =>
    ![targets, weightNames, units].some((pattern) => pattern.test(name)) &&
    name !== folds &&
    distinct > 1 &&
    !(type !== 'number' && distinct > mostLevels) &&
    !(distinct === households && /id|house|hh|no|num|folio/i.test(name)) &&
    missing < households / 4;
  return {
    target,
    weights,
    folds,
    by: named(
      others.filter(({ distinct }) => distinct > 1 && distinct <= 12),
      areas,
    ),
    features: others.filter(isFeature).map(({ name }) => name),
    categories: [],
  };
}

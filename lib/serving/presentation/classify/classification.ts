import type { Scheme } from '../scheme';

/** What a reader must know of how the classes came about; worded in the locale files under `classification.note`. */
export type ClassificationNote = 'no_values' | 'one_value' | 'fewer_classes' | 'no_policy_grid' | 'edges_extended';

/**
 * Class edges over a set of values. `breaks` holds k + 1 edges for k classes, ascending, first and last included; class i is
 * [breaks[i], breaks[i + 1]), the last one closed. Only the last two edges may be equal: then the highest value is a class
 * of its own. No values: no edges and no classes.
 */
export interface Classification {
  method: Scheme;
  breaks: number[];
  notes: ClassificationNote[];
}

/** Values are sorted ascending, finite and hold at least two different ones; `classes` is at most the number of those. */
export type Classifier = (sorted: readonly number[], classes: number) => number[];

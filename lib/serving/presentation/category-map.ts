import type { Status } from '../../core/measured';
import { type ClassedMap, type ClassOutline, countsOf, type DrawnClass, type Fill, statesOf } from './classed-map';
import type { Ink } from './ink';

/** A named class of a finding, with its colour: a hot spot, a cell of two measures, a kind of change. */
export interface Category {
  id: string;
  ink: Ink;
  outline?: ClassOutline;
}

export interface CategoryRow {
  code: string;
  /** The status of the figure beneath; only where it is known or stale can there be a category. */
  status: Status;
  /** Null where nothing can be said of the place; it then keeps its status, or is not applicable where a figure is known. */
  category: string | null;
}

export interface CategoryClass extends DrawnClass {
  id: string;
}

export interface CategoryMap extends ClassedMap {
  classes: CategoryClass[];
}

/** Fills and legend of named classes; every place drawn is counted once, a category that nobody has stays listed with 0. */
export function categoryMap(
  rows: readonly CategoryRow[],
  categories: readonly Category[],
  drawn: ReadonlySet<string>,
): CategoryMap {
  const index = new Map(categories.map(({ id }, position) => [id, position]));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const fills = new Map<string, Fill>();
  for (const code of drawn) {
    const row = byCode.get(code);
    const classIndex = row?.category == null ? null : (index.get(row.category) ?? null);
    const status = row?.status ?? 'missing';
    fills.set(code, { status: classIndex === null && status === 'known' ? 'not_applicable' : status, classIndex });
  }
  const unplaced = rows.filter(({ code }) => !drawn.has(code)).length;
  const counts = countsOf(fills, categories.length);
  return {
    fills,
    classes: categories.map((category, position) => ({
      ...category,
      index: position,
      count: counts[position] as number,
    })),
    states: statesOf(fills, unplaced),
    places: fills.size + unplaced,
  };
}

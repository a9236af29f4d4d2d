import { childrenOf } from './children-of';

/** The cells of one place that are published together or not at all. */
export interface PlaceTable {
  place: string;
  parent: string | null;
  cells: readonly number[];
}

const isSafe = (cells: readonly number[], k: number): boolean => cells.every((count) => count === 0 || count >= k);

/**
 * The places whose table may be published: each of its cells holds 0 or at least k, and so does each cell summed over the withheld
 * children of a published parent; else the smallest published child is withheld too, and where none is left the parent.
 */
export function shownPlaces(tables: readonly PlaceTable[], k: number): Set<string> {
  const shown = new Set(tables.filter(({ cells }) => isSafe(cells, k)).map(({ place }) => place));
  const size = ({ cells }: PlaceTable): number => cells.reduce((sum, count) => sum + count, 0);
  const families = childrenOf([...tables].sort((one, other) => size(one) - size(other)));
  let withheld = -1;
  while (withheld !== tables.length - shown.size) {
    withheld = tables.length - shown.size;
    for (const [parent, children] of families) {
      if (!shown.has(parent)) continue;
      const hidden = children.filter(({ place }) => !shown.has(place));
      const sums = (children[0]?.cells ?? []).map((_, cell) =>
        hidden.reduce((sum, { cells }) => sum + (cells[cell] ?? 0), 0),
      );
      if (!isSafe(sums, k)) shown.delete(children.find(({ place }) => shown.has(place))?.place ?? parent);
    }
  }
  return shown;
}

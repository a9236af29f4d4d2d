import { invariant } from '../../core/invariant';

/**
 * Who borders whom, as compressed rows: the neighbours of area i are `neighbours[offsets[i] … offsets[i + 1])`, ascending,
 * without repeats and never i itself. An area with an empty row is an island. `rule` says in words how they were found.
 */
export interface Neighbours {
  size: number;
  offsets: Int32Array;
  neighbours: Int32Array;
  rule: string;
}

/** From one list an area; repeats and the area itself are dropped. */
export function neighboursFrom(lists: readonly Iterable<number>[], rule: string): Neighbours {
  const size = lists.length;
  const rows = lists.map((list, area) =>
    Int32Array.from(new Set(list))
      .filter((other) => other !== area)
      .sort(),
  );
  const offsets = new Int32Array(size + 1);
  for (const [area, row] of rows.entries()) offsets[area + 1] = (offsets[area] as number) + row.length;
  const neighbours = new Int32Array(offsets[size] as number);
  for (const [area, row] of rows.entries()) {
    invariant(
      row.every((other) => other >= 0 && other < size),
      `area ${area} has a neighbour outside the ${size} areas`,
    );
    neighbours.set(row, offsets[area] as number);
  }
  return { size, offsets, neighbours, rule };
}

/** Number of neighbours of each area. */
export function degreesOf({ size, offsets }: Neighbours): Int32Array {
  const degrees = new Int32Array(size);
  for (let area = 0; area < size; area++) degrees[area] = (offsets[area + 1] as number) - (offsets[area] as number);
  return degrees;
}

/** The neighbours of one area. */
export const neighboursOf = ({ offsets, neighbours }: Neighbours, area: number): Int32Array =>
  neighbours.subarray(offsets[area], offsets[area + 1]);

/** Areas without any neighbour. */
export const islandsOf = (of: Neighbours): number[] =>
  [...degreesOf(of)].flatMap((degree, area) => (degree === 0 ? [area] : []));

import { invariant } from '../../core/invariant';
import type { SeededRandom } from '../stats/seeded-random';

/** For each column and each degree that occurs, the sums over that many drawn areas: one figure a permutation. */
export interface NeighbourSums {
  slotOf(degree: number): number;
  sums: readonly (readonly Float64Array[])[];
}

/**
 * The conditional permutation of all areas at once. Each permutation draws K + 1 areas of n without replacement (K the
 * largest degree) and adds their figures up; an area of degree k takes the first k of the draw, and where it is itself
 * among them, leaves itself out and takes the next. That is, exactly, k others in random order with the area's own figure
 * held, while one draw serves every area (the sharing of esda's crand; p of different areas rest on the same draws).
 * `sums` hold the plain first k; `held(area, draw, plain, mended)` is called for each area met among its own first k.
 */
export function drawNeighbourSums(
  columns: readonly Float64Array[],
  degrees: Int32Array,
  permutations: number,
  random: SeededRandom,
  held: (area: number, draw: number, plain: Float64Array, mended: Float64Array) => void,
): NeighbourSums {
  const size = degrees.length;
  const longest = degrees.reduce((most, degree) => Math.max(most, degree), 0);
  invariant(longest < size || size === 0, 'an area is not its own neighbour');
  const distinct = [...new Set(degrees)].filter((degree) => degree > 0).sort((a, b) => a - b);
  const sums = columns.map(() => distinct.map(() => new Float64Array(permutations)));
  const prefixes = columns.map(() => new Float64Array(longest + 2));
  const urn = Int32Array.from({ length: size }, (_, area) => area);
  const plain = new Float64Array(columns.length);
  const mended = new Float64Array(columns.length);
  for (let draw = 0; draw < permutations && longest > 0; draw++) {
    for (let at = 0; at <= longest; at++) {
      const from = at + random.below(size - at);
      const drawn = urn[from] as number;
      urn[from] = urn[at] as number;
      urn[at] = drawn;
      for (let c = 0; c < columns.length; c++) {
        const prefix = prefixes[c] as Float64Array;
        prefix[at + 1] = (prefix[at] as number) + ((columns[c] as Float64Array)[drawn] as number);
      }
    }
    for (let c = 0; c < columns.length; c++) {
      for (let slot = 0; slot < distinct.length; slot++) {
        (sums[c]?.[slot] as Float64Array)[draw] = (prefixes[c] as Float64Array)[distinct[slot] as number] as number;
      }
    }
    for (let at = 0; at < longest; at++) {
      const area = urn[at] as number;
      const degree = degrees[area] as number;
      if (degree <= at) continue;
      for (let c = 0; c < columns.length; c++) {
        const prefix = prefixes[c] as Float64Array;
        plain[c] = prefix[degree] as number;
        mended[c] = (prefix[degree + 1] as number) - ((columns[c] as Float64Array)[area] as number);
      }
      held(area, draw, plain, mended);
    }
  }
  const slots = new Map(distinct.map((degree, slot) => [degree, slot]));
  return { slotOf: (degree) => slots.get(degree) ?? -1, sums };
}

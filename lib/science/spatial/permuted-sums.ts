import { invariant } from '../../core/invariant';
import { seededRandom } from '../stats/seeded-random';
import { drawNeighbourSums } from './draw-neighbour-sums';
import { degreesOf, type Neighbours } from './neighbours';
import type { Tails } from './tails';

/** Sums that differ by less than this share of the largest figure are ties, whatever the order of addition. */
const tie = 1e-11;

/**
 * Where the sum over each area's neighbours stands among its conditional permutations. One pass serves Gi, Gi* and local
 * Moran alike, whose statistics rise or fall with this sum while the area's own figure is held (equal weights in a row).
 * Plain sums are sorted once a degree and looked up by halving, so work grows with M K + n log M, not with n M K.
 */
export function permutedSums(column: Float64Array, neighbours: Neighbours, permutations: number, seed: number): Tails {
  invariant(column.length === neighbours.size, 'one figure an area');
  const degrees = degreesOf(neighbours);
  const observed = observedSums(column, neighbours);
  const largest = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const slack = degrees.map((degree) => degree).reduce((most, degree) => Math.max(most, degree), 0) * largest * tie;
  const atLeast = new Int32Array(column.length);
  const atMost = new Int32Array(column.length);
  const { sums, slotOf } = drawNeighbourSums(
    [column],
    degrees,
    permutations,
    seededRandom(seed),
    (area, _draw, plain, mended) => {
      const high = (observed[area] as number) - slack;
      const low = (observed[area] as number) + slack;
      const [before, after] = [plain[0] as number, mended[0] as number];
      atLeast[area] = (atLeast[area] as number) + Number(after >= high) - Number(before >= high);
      atMost[area] = (atMost[area] as number) + Number(after <= low) - Number(before <= low);
    },
  );
  const sorted = (sums[0] ?? []).map((each) => each.sort());
  for (let area = 0; area < column.length; area++) {
    const plain = sorted[slotOf(degrees[area] as number)];
    if (!plain) continue;
    const sum = observed[area] as number;
    atLeast[area] = (atLeast[area] as number) + permutations - below(plain, sum - slack);
    atMost[area] = (atMost[area] as number) + upTo(plain, sum + slack);
  }
  return { permutations, atLeast, atMost };
}

function observedSums(column: Float64Array, { size, offsets, neighbours }: Neighbours): Float64Array {
  const sums = new Float64Array(size);
  for (let area = 0; area < size; area++) {
    let sum = 0;
    for (let at = offsets[area] as number; at < (offsets[area + 1] as number); at++) {
      sum += column[neighbours[at] as number] as number;
    }
    sums[area] = sum;
  }
  return sums;
}

const below = (sorted: Float64Array, limit: number): number => halve(sorted, (value) => value < limit);
const upTo = (sorted: Float64Array, limit: number): number => halve(sorted, (value) => value <= limit);

function halve(sorted: Float64Array, isBefore: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

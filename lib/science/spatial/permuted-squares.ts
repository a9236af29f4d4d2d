import { seededRandom } from '../stats/seeded-random';
import { centred } from './centred';
import { drawNeighbourSums } from './draw-neighbour-sums';
import { degreesOf, type Neighbours, neighboursOf } from './neighbours';
import type { Tails } from './tails';

const tie = 1e-11;

/**
 * Where local Geary stands among its conditional permutations, from the same draws as `permutedSums`: the permuted
 * Σ (z_i − z_j)² is k z_i² − 2 z_i Σ z_j + Σ z_j² over the drawn areas. Work grows with n M.
 */
export function permutedSquares(
  column: Float64Array,
  neighbours: Neighbours,
  permutations: number,
  seed: number,
): Tails {
  const { deviations, variance } = centred(column);
  const scores = variance === 0 ? deviations : deviations.map((value) => value / Math.sqrt(variance));
  const squares = scores.map((value) => value * value);
  const degrees = degreesOf(neighbours);
  const largest = squares.reduce((most, value) => Math.max(most, value), 0);
  const slack = degrees.reduce((most, degree) => Math.max(most, degree), 0) * largest * 4 * tie;
  const observed = scores.map((own, area) => {
    let [sum, square] = [0, 0];
    for (const other of neighboursOf(neighbours, area)) {
      sum += scores[other] as number;
      square += squares[other] as number;
    }
    return square - 2 * own * sum;
  });
  const atLeast = new Int32Array(column.length);
  const atMost = new Int32Array(column.length);
  const count = (area: number, sum: number, square: number, by: number): void => {
    const value = square - 2 * (scores[area] as number) * sum - (observed[area] as number);
    if (value >= -slack) atLeast[area] = (atLeast[area] as number) + by;
    if (value <= slack) atMost[area] = (atMost[area] as number) + by;
  };
  const { sums, slotOf } = drawNeighbourSums(
    [scores, squares],
    degrees,
    permutations,
    seededRandom(seed),
    (area, _draw, plain, mended) => {
      count(area, plain[0] as number, plain[1] as number, -1);
      count(area, mended[0] as number, mended[1] as number, 1);
    },
  );
  for (let area = 0; area < column.length; area++) {
    const slot = slotOf(degrees[area] as number);
    const [sum, square] = [sums[0]?.[slot], sums[1]?.[slot]];
    if (!sum || !square) continue;
    for (let draw = 0; draw < permutations; draw++) count(area, sum[draw] as number, square[draw] as number, 1);
  }
  return { permutations, atLeast, atMost };
}

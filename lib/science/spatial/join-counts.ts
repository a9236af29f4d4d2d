import { invariant } from '../../core/invariant';
import { bothTails } from '../stats/normal-tail';
import { weightSums } from './weight-sums';
import type { Weights } from './weights';

export interface JoinCount {
  count: number;
  expected: number;
  variance: number;
  z: number;
  p: number;
}

/**
 * Join counts of a yes-or-no figure (1 black, 0 white): ½ Σ w_ij over links between two blacks, two whites, and one of
 * each, with moments under non-free sampling (Cliff & Ord 1981) and two-sided p. With binary symmetric weights the counts
 * are numbers of borders. n counts the areas with a neighbour. Agrees with spdep::joincount.multi to 1e-9.
 */
export function joinCounts(
  column: Float64Array,
  weights: Weights,
): { black: JoinCount; white: JoinCount; mixed: JoinCount } {
  invariant(
    column.every((value) => value === 0 || value === 1),
    'join counts take figures of 0 and 1',
  );
  const { offsets, neighbours, values } = weights;
  const counts = [0, 0, 0];
  for (let area = 0; area < weights.size; area++) {
    for (let at = offsets[area] as number; at < (offsets[area + 1] as number); at++) {
      const colours = (column[area] as number) + (column[neighbours[at] as number] as number);
      counts[colours] = (counts[colours] as number) + (values[at] as number) / 2;
    }
  }
  const { linked: n, s0, s1, s2 } = weightSums(weights);
  const blacks = column.reduce((sum, value) => sum + value, 0);
  const whites = column.length - blacks;
  const pairs = n * (n - 1);
  const rest = s0 ** 2 + s1 - s2;
  const same = (k: number, count: number): JoinCount => {
    const expected = (s0 * k * (k - 1)) / (2 * pairs);
    const two = (s1 * k * (k - 1)) / pairs;
    const three = ((s2 - 2 * s1) * k * (k - 1) * (k - 2)) / (pairs * (n - 2));
    const four = (rest * k * (k - 1) * (k - 2) * (k - 3)) / (pairs * (n - 2) * (n - 3));
    return judged(count, expected, (two + three + four) / 4 - expected ** 2);
  };
  const both = blacks * whites;
  const expected = (s0 * both) / pairs;
  const two = (2 * s1 * both) / pairs;
  const three = ((s2 - 2 * s1) * both * (blacks + whites - 2)) / (pairs * (n - 2));
  const four = (4 * rest * both * (blacks - 1) * (whites - 1)) / (pairs * (n - 2) * (n - 3));
  return {
    black: same(blacks, counts[2] as number),
    white: same(whites, counts[0] as number),
    mixed: judged(counts[1] as number, expected, (two + three + four) / 4 - expected ** 2),
  };
}

function judged(count: number, expected: number, variance: number): JoinCount {
  const z = variance > 0 ? (count - expected) / Math.sqrt(variance) : Number.NaN;
  return { count, expected, variance, z, p: bothTails(z) };
}

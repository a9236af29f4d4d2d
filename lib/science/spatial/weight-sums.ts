import { degreesOf, islandsOf } from './neighbours';
import type { Weights } from './weights';

/** S0, S1, S2 of Cliff & Ord, and the number of areas that have a neighbour (spdep's adjust.n). */
export interface WeightSums {
  linked: number;
  s0: number;
  s1: number;
  s2: number;
}

/** S0 = Σ w_ij, S1 = ½ Σ (w_ij + w_ji)², S2 = Σ_i (w_i. + w_.i)²; agrees with spdep::spweights.constants. */
export function weightSums(weights: Weights): WeightSums {
  const { size, offsets, neighbours, values } = weights;
  const [rows, columns] = [new Float64Array(size), new Float64Array(size)];
  let [s0, s1] = [0, 0];
  for (let area = 0; area < size; area++) {
    for (let at = offsets[area] as number; at < (offsets[area + 1] as number); at++) {
      const [other, weight] = [neighbours[at] as number, values[at] as number];
      s0 += weight;
      s1 += weight * weight + weight * weightOf(weights, other, area);
      rows[area] = (rows[area] as number) + weight;
      columns[other] = (columns[other] as number) + weight;
    }
  }
  const s2 = rows.reduce((sum, row, area) => sum + (row + (columns[area] as number)) ** 2, 0);
  return { linked: degreesOf(weights).length - islandsOf(weights).length, s0, s1, s2 };
}

function weightOf({ offsets, neighbours, values }: Weights, from: number, to: number): number {
  let [low, high] = [offsets[from] as number, (offsets[from + 1] as number) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = neighbours[middle] as number;
    if (found === to) return values[middle] as number;
    if (found < to) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

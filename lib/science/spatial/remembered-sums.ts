import { permutedSums } from './permuted-sums';
import type { Tails } from './tails';

/**
 * `permutedSums` that draws once: the second statistic of the same figures over the same neighbours, with as many
 * permutations and the same seed, takes the tails of the first. For one column only.
 */
export function rememberedSums(): typeof permutedSums {
  let kept: { of: string; tails: Tails } | null = null;
  return (column, neighbours, permutations, seed) => {
    const of = [column.length, neighbours.neighbours.length, permutations, seed].join(' ');
    if (kept?.of !== of) kept = { of, tails: permutedSums(column, neighbours, permutations, seed) };
    return kept.tails;
  };
}

/** How many of `permutations` permuted values reach the observed one from above and from below; ties count in both. */
export interface Tails {
  permutations: number;
  atLeast: Int32Array;
  atMost: Int32Array;
}

export const alternatives = ['two-sided', 'greater', 'lesser'] as const;
export type Alternative = (typeof alternatives)[number];

/**
 * Pseudo p = (r + 1) / (M + 1), r the permuted values at least as extreme as the observed one. Two-sided is twice the
 * smaller tail, at most 1 (column "Pr(z != E) Sim" of spdep, "two-sided" of esda), so its least value is 2 / (M + 1).
 */
export function pseudoP({ permutations, atLeast, atMost }: Tails, alternative: Alternative): Float64Array {
  return Float64Array.from(atLeast, (above, area) => {
    const below = atMost[area] as number;
    if (alternative === 'two-sided') return Math.min(1, (2 * (Math.min(above, below) + 1)) / (permutations + 1));
    return ((alternative === 'greater' ? above : below) + 1) / (permutations + 1);
  });
}

/** The tails of a statistic that is `factor` times the one counted: swapped where negative, all ties where zero. */
export function scaledTails({ permutations, atLeast, atMost }: Tails, factors: Float64Array): Tails {
  const pick = (one: Int32Array, other: Int32Array): Int32Array =>
    one.map((count, area) => {
      const factor = factors[area] as number;
      if (factor === 0) return permutations;
      return factor > 0 ? count : (other[area] as number);
    });
  return { permutations, atLeast: pick(atLeast, atMost), atMost: pick(atMost, atLeast) };
}

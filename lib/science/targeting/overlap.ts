export interface Overlap {
  both: number;
  onlyFirst: number;
  onlySecond: number;
}

/**
 * Households in under two rules on one score. Within a place (or a place's group) both take the poorest first, so the smaller set lies inside
 * the larger; places where either is unknown are left out.
 */
export function overlap(first: Float64Array, second: Float64Array): Overlap {
  const sums: Overlap = { both: 0, onlyFirst: 0, onlySecond: 0 };
  for (let place = 0; place < first.length; place += 1) {
    const [one, other] = [first[place] as number, second[place] as number];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    sums.both += Math.min(one, other);
    sums.onlyFirst += Math.max(0, one - other);
    sums.onlySecond += Math.max(0, other - one);
  }
  return sums;
}

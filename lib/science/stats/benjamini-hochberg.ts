/**
 * False discovery rate after Benjamini & Hochberg (1995). q_(i) = min over j ≥ i of p_(j) m / j, at most 1; an area is
 * significant at α when q ≤ α. NaN stays NaN and is not counted in m. Equals R's p.adjust(method = "BH").
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  const tested = Int32Array.from(p.keys())
    .filter((area) => !Number.isNaN(p[area]))
    .sort((a, b) => (p[a] as number) - (p[b] as number));
  const q = new Float64Array(p.length).fill(Number.NaN);
  let least = 1;
  for (let rank = tested.length; rank >= 1; rank--) {
    const area = tested[rank - 1] as number;
    least = Math.min(least, ((p[area] as number) * tested.length) / rank);
    q[area] = least;
  }
  return q;
}

/** The largest p that is still significant at α, p_(i) ≤ i α / m; null where none is. */
export function criticalP(p: Float64Array, alpha: number): number | null {
  const q = benjaminiHochberg(p);
  let critical: number | null = null;
  for (const [area, value] of p.entries()) {
    if ((q[area] as number) <= alpha && value > (critical ?? -1)) critical = value;
  }
  return critical;
}

/**
 * Gi_Bin of hot-spot maps: ±3 at 99 %, ±2 at 95 %, ±1 at 90 %, 0 not significant, by the sign of z; `p` is whichever is
 * judged, the corrected q by default of the product. NaN is 0.
 */
export type GiBin = -3 | -2 | -1 | 0 | 1 | 2 | 3;

const cuts = [0.01, 0.05, 0.1] as const;

export function giBin(z: number, p: number): GiBin {
  const at = cuts.findIndex((cut) => p <= cut);
  if (at < 0 || !(Math.abs(z) > 0)) return 0;
  return (z > 0 ? 3 - at : at - 3) as GiBin;
}

import { countsAt, emptyCounts } from './counts-at';
import type { PackedDistributions } from './packed-distributions';

/** Households of each place above `cutOff − points` and up to `cutOff + points`: a small error decides for them. */
export function householdsNear(packed: PackedDistributions, cutOff: number, points: number): Float64Array {
  const places = packed.starts.length - 1;
  const above = countsAt(packed, cutOff + points, emptyCounts(places)).households;
  const below = countsAt(packed, cutOff - points, emptyCounts(places)).households;
  return above.map((count, place) => count - (below[place] as number));
}

import { degreesOf, type Neighbours, neighboursOf } from './neighbours';

/** The neighbours among the kept areas only, renumbered in the order of `kept` (ascending); links to the others fall away. */
export function keepAreas(of: Neighbours, kept: Int32Array): Neighbours {
  if (kept.length === of.size) return of;
  const numberOf = new Int32Array(of.size).fill(-1);
  for (const [at, area] of kept.entries()) numberOf[area] = at;
  const offsets = new Int32Array(kept.length + 1);
  const neighbours = new Int32Array(degreesOf(of).reduce((sum, degree) => sum + degree, 0));
  let end = 0;
  for (const [at, area] of kept.entries()) {
    for (const other of neighboursOf(of, area)) {
      const number = numberOf[other] as number;
      if (number >= 0) neighbours[end++] = number;
    }
    offsets[at + 1] = end;
  }
  return { size: kept.length, offsets, neighbours: neighbours.slice(0, end), rule: of.rule };
}

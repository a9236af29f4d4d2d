import type { PlaceCounts } from './counts-at';

/** Adds the counts of another group of the same places, as separate cut-offs by area type or group need it; unknown stays unknown. */
export function addCounts(to: PlaceCounts, more: PlaceCounts): PlaceCounts {
  for (const key of ['households', 'persons', 'low', 'high'] as const) {
    const [sums, parts] = [to[key], more[key]];
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] as number) + (parts[place] as number);
  }
  return to;
}

import type { PlaceCounts } from './counts-at';
import type { PackedDistributions } from './packed-distributions';

/**
 * Each place takes in the same share of its own scored households, poorest first: its quota. Persons are drawn straight
 * between the published points around it, which `low` and `high` name in households. A share is 0–1.
 */
export function quotaCounts(packed: PackedDistributions, share: number, into: PlaceCounts): PlaceCounts {
  const { starts, households, persons } = packed;
  for (let place = 0; place < starts.length - 1; place += 1) {
    const first = starts[place] as number;
    const last = (starts[place + 1] as number) - 1;
    const quota = last < first ? Number.NaN : share * (households[last] as number);
    let [low, high] = [first, last];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((households[middle] as number) <= quota) low = middle;
      else high = middle;
    }
    const [least, most] = [households[low] as number, households[high] as number];
    const part = most > least ? (quota - least) / (most - least) : 0;
    into.households[place] = quota;
    into.persons[place] =
      last < first
        ? Number.NaN
        : (persons[low] as number) + part * ((persons[high] as number) - (persons[low] as number));
    into.low[place] = last < first ? Number.NaN : least;
    into.high[place] = last < first ? Number.NaN : most;
  }
  return into;
}

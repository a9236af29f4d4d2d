import type { PackedDistributions } from './packed-distributions';

/** What a cut-off takes in, place by place; NaN where nothing of a place is published. */
export interface PlaceCounts {
  households: Float64Array;
  persons: Float64Array;
  /** The households at the published points on either side; equal where the cut-off is one of the place's own points. */
  low: Float64Array;
  high: Float64Array;
}

export const emptyCounts = (places: number): PlaceCounts => ({
  households: new Float64Array(places),
  persons: new Float64Array(places),
  low: new Float64Array(places),
  high: new Float64Array(places),
});

/**
 * Households and persons at or below a cut-off, in every place, written into `into`. On a point of the place the count is the published
 * one; between two it is drawn straight from one to the other and `low` and `high` say what it lies between.
 */
export function countsAt(packed: PackedDistributions, cutOff: number, into: PlaceCounts): PlaceCounts {
  const { starts, points, households, persons } = packed;
  for (let place = 0; place < starts.length - 1; place += 1) {
    let low = starts[place] as number;
    let high = (starts[place + 1] as number) - 1;
    if (high < low) {
      write(into, place, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
      continue;
    }
    if (cutOff <= (points[low] as number)) high = low;
    else if (cutOff >= (points[high] as number)) low = high;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((points[middle] as number) <= cutOff) low = middle;
      else high = middle;
    }
    const [from, to] = [points[low] as number, points[high] as number];
    const part = to > from ? (cutOff - from) / (to - from) : 0;
    const [least, most] = [households[low] as number, households[high] as number];
    const [fewest, mostPersons] = [persons[low] as number, persons[high] as number];
    write(
      into,
      place,
      least + part * (most - least),
      fewest + part * (mostPersons - fewest),
      least,
      part === 0 ? least : most,
    );
  }
  return into;
}

function write(into: PlaceCounts, place: number, households: number, persons: number, low: number, high: number): void {
  into.households[place] = households;
  into.persons[place] = persons;
  into.low[place] = low;
  into.high[place] = high;
}

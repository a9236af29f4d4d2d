/**
 * Which points of a published distribution are kept: `official` ones in the order given, then the others from below, each only if at least
 * `apart` households, as published, lie between it and its neighbours, none below the first and above the last counting as a neighbour
 * too. Official points are kept wherever the place has that many households at all. `counts` are households at or below each point and
 * do not fall; `all` is their total.
 */
export function spacedPoints(
  counts: readonly number[],
  all: number,
  official: readonly number[],
  apart: number,
): boolean[] {
  const kept = counts.map((_, point) => official.includes(point));
  for (let point = 0; point < counts.length; point += 1) {
    if (kept[point]) continue;
    const here = counts[point] as number;
    let low = point - 1;
    while (low >= 0 && !kept[low]) low -= 1;
    let high = point + 1;
    while (high < counts.length && !kept[high]) high += 1;
    const below = low < 0 ? 0 : (counts[low] as number);
    const above = high === counts.length ? all : (counts[high] as number);
    if (here - below >= apart && above - here >= apart) kept[point] = true;
  }
  return kept;
}

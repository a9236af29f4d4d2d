import type { ClassedMap } from '@/lib/presentation/classed-map';
import { bubbleRadius, largestIn } from './bubble-radius';
import type { ColourScheme } from './map-colours';
import type { BubbleSize } from './map-drawing';
import type { MapRow } from './map-row';
import { type Highlight, isPicked } from './paint';

/** The bubbles of all places that have a class, coloured by it and sized by their value. */
export function bubblesOf(
  { fills, classes }: ClassedMap,
  rows: ReadonlyMap<string, MapRow>,
  highlight: Highlight,
  scheme: ColourScheme,
): BubbleSize[] {
  const largest = largestIn(fills, rows);
  return [...fills].flatMap(([code, fill]) => {
    const colour = fill.classIndex === null ? undefined : classes[fill.classIndex]?.ink[scheme];
    const value = rows.get(code)?.value;
    if (!colour || value === null || value === undefined) return [];
    const radius = bubbleRadius(value, largest, fills.size);
    return radius > 0 ? [{ code, radius, colour, dimmed: !isPicked(fill, highlight) }] : [];
  });
}

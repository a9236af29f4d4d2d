import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import { type ColourScheme, mapColours } from '@/lib/serving/presentation/map-colours';
import type { BubbleDrawing } from './bubble-drawing';
import { bubbleRadius } from './bubble-radius';
import type { BubbleSize } from './map-drawing';
import { type Highlight, isPicked } from './paint';

/** The bubbles of all places that have a count: in the colour of their class, or plain over the colours of a rate. */
export function bubblesOf(
  { fills, classes }: ClassedMap,
  { counts, largest, over }: BubbleDrawing,
  highlight: Highlight,
  scheme: ColourScheme,
): BubbleSize[] {
  return [...counts].flatMap(([code, count]) => {
    const fill = fills.get(code);
    const ink = fill?.classIndex == null ? undefined : classes[fill.classIndex]?.ink[scheme];
    if (!fill || !ink) return [];
    const radius = bubbleRadius(count, largest, fills.size);
    const colour = over ? mapColours[scheme].bubble : ink;
    return [{ code, radius, colour, opacity: over ? 0.38 : 0.8, dimmed: !isPicked(fill, highlight) }];
  });
}

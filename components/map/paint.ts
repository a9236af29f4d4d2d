import type { ClassedMap, Fill, FillState } from '@/lib/serving/presentation/classed-map';
import { type ColourScheme, mapColours } from '@/lib/serving/presentation/map-colours';

/** One class by its index or one state: what the reader picked out in the legend. */
export type Highlight = number | FillState | null;

export interface Paint {
  colour: string;
  /** Pushed back because something else is picked out in the legend. */
  dimmed: boolean;
}

/** The colour of every place in scope on a page of the given scheme. */
export function paint({ fills, classes }: ClassedMap, highlight: Highlight, scheme: ColourScheme): Map<string, Paint> {
  const { unknown } = mapColours[scheme];
  return new Map(
    [...fills].map(([code, fill]) => [
      code,
      {
        colour: fill.classIndex === null ? unknown : (classes[fill.classIndex]?.ink[scheme] ?? unknown),
        dimmed: !isPicked(fill, highlight),
      },
    ]),
  );
}

export const isPicked = (fill: Fill, highlight: Highlight): boolean =>
  highlight === null || (typeof highlight === 'number' ? fill.classIndex === highlight : fill.status === highlight);

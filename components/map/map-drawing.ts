import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { BubbleDrawing } from './bubble-drawing';
import type { Bubble } from './bubble-overlay';
import type { Highlight } from './paint';
import type { PointerEvents } from './pointer-events';

/** What both ways of drawing take: the engine, and the plain SVG that stands before and instead of it. */
export interface MapDrawing extends PointerEvents {
  classed: ClassedMap;
  /** The same object while the same places are shown. */
  inScope: ReadonlySet<string>;
  rows: ReadonlyMap<string, MapRow>;
  highlight: Highlight;
  selected: ReadonlySet<string>;
  cursor: string | null;
  hovered: string | null;
  bubbles: BubbleDrawing | null;
}

export type BubbleSize = Omit<Bubble, 'centre'>;

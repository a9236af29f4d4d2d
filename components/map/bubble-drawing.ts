import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import type { MapRow } from '@/lib/serving/presentation/map-row';

/** Counts as discs: alone over uncoloured shapes in the colours of their classes, or plain ones over the colours of a rate. */
export interface BubbleDrawing {
  over: boolean;
  /** By code, only where a count is known and above zero. */
  counts: ReadonlyMap<string, number>;
  /** The count the others are sized against. */
  largest: number;
}

export type Drawing = 'choropleth' | 'bubbles' | 'both';

/** The bubbles of a map: the figures themselves where they are counts, the numerators where they are rates. */
export function bubbleDrawing(
  drawing: Drawing,
  { fills }: Pick<ClassedMap, 'fills'>,
  rows: ReadonlyMap<string, MapRow>,
): BubbleDrawing | null {
  if (drawing === 'choropleth') return null;
  const counts = new Map<string, number>();
  for (const [code, { classIndex }] of fills) {
    const row = rows.get(code);
    const count = (drawing === 'both' ? row?.numerator : row?.value) ?? 0;
    if (classIndex !== null && count > 0) counts.set(code, count);
  }
  const largest = [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
  return { over: drawing === 'both', counts, largest };
}

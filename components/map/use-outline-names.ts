import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { NameAnchor } from '@/lib/serving/presentation/naming/name-anchors';
import { type PlacedName, placeNames } from '@/lib/serving/presentation/naming/place-names';
import type { Outline } from '@/lib/serving/presentation/outline/outline';

interface Asked {
  outline: Pick<Outline, 'width' | 'height' | 'scale'>;
  anchors: readonly NameAnchor[];
  language: Language;
  marked: ReadonlySet<string>;
  /** Units around the outline in its drawing. */
  margin?: number;
  /** Points of the outline that no name may cover, with their reach, in units. */
  kept?: readonly { at: [x: number, y: number]; reach: number }[];
}

const nothing: NonNullable<Asked['kept']> = [];

/** Pixels a unit of an outline before the page has been measured: a map of half a screen. */
const guessed = 0.75;

/** The names of a plain drawing, for the size it has on the page; before that is known, as on the server, for a usual one. */
export function useOutlineNames(
  drawing: RefObject<HTMLElement | null>,
  { outline, anchors, language, marked, margin = 0, kept = nothing }: Asked,
): { names: PlacedName[]; width: number; height: number } {
  const [wide, tall] = [outline.width + 2 * margin, outline.height + 2 * margin];
  const [perUnit, setPerUnit] = useState(guessed);
  useEffect(() => {
    if (!drawing.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const found = entry?.contentRect.width ?? 0;
      if (found > 0) setPerUnit(found / wide);
    });
    observer.observe(drawing.current);
    return () => observer.disconnect();
  }, [drawing, wide]);
  const { scale } = outline;
  return useMemo(() => {
    const [width, height] = [wide * perUnit, tall * perUnit];
    const onScreen = anchors.map(({ at: [x, y], extent, ...anchor }) => ({
      ...anchor,
      x: (x + margin) * perUnit,
      y: (y + margin) * perUnit,
      extent: extent * perUnit,
    }));
    const zoom = Math.log2((scale * perUnit * 360) / 512);
    const taken = kept.map(({ at: [x, y], reach }) => ({
      left: (x + margin - reach) * perUnit,
      right: (x + margin + reach) * perUnit,
      top: (y + margin - reach) * perUnit,
      bottom: (y + margin + reach) * perUnit,
    }));
    return { names: placeNames(onScreen, { width, height, zoom, language, marked, taken }), width, height };
  }, [anchors, wide, tall, margin, scale, perUnit, language, marked, kept]);
}

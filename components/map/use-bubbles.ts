import { useEffect, useRef } from 'react';
import { type ColourScheme, mapColours } from '@/lib/serving/presentation/map-colours';
import type { BubbleDrawing } from './bubble-drawing';
import type { BubbleOverlay } from './bubble-overlay';
import { bubblesOf } from './bubbles-of';
import type { LoadedBoundaries } from './load-boundaries';
import type { MapDrawing } from './map-drawing';
import type { MapEngine } from './map-engine';

type Scene = Pick<MapDrawing, 'classed' | 'highlight'> & {
  boundaries: LoadedBoundaries;
  colourScheme: ColourScheme;
};

/** Draws counts as bubbles over the engine; deck.gl is fetched only when the first bubble is wanted. */
export function useBubbles(engine: MapEngine | null, wanted: BubbleDrawing | null, scene: Scene): void {
  const overlay = useRef<{ engine: MapEngine; layer: Promise<BubbleOverlay> } | null>(null);
  const { boundaries, classed, highlight, colourScheme } = scene;
  useEffect(() => {
    if (!engine || (!wanted && !overlay.current)) return;
    if (overlay.current?.engine !== engine) {
      const layer = import('./bubble-overlay').then(({ BubbleOverlay }) => new BubbleOverlay(engine.map));
      overlay.current = { engine, layer };
    }
    let isCurrent = true;
    const bubbles = (wanted ? bubblesOf(classed, wanted, highlight, colourScheme) : []).flatMap((bubble) => {
      const centre = boundaries.geometry.sites.get(bubble.code)?.centre;
      return centre ? [{ ...bubble, centre }] : [];
    });
    overlay.current.layer.then((layer) => isCurrent && layer.draw(bubbles, mapColours[colourScheme].halo));
    return () => {
      isCurrent = false;
    };
  }, [engine, wanted, boundaries, classed, highlight, colourScheme]);
}

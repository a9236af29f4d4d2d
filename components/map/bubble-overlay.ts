import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { channels } from '@/lib/serving/presentation/mix-colours';

/** A count as a disc whose area is in proportion to it. */
export interface Bubble {
  code: string;
  centre: [longitude: number, latitude: number];
  /** Pixels. */
  radius: number;
  colour: string;
  /** 0–1. */
  opacity: number;
  dimmed: boolean;
}

/** deck.gl over the map, for layers of points; the shapes beneath answer the pointer. */
export class BubbleOverlay {
  private readonly overlay = new MapLibreOverlay({ interleaved: false, layers: [] });

  constructor(map: MapLibreMap) {
    map.addControl(this.overlay);
  }

  draw(bubbles: Bubble[], outline: string): void {
    const ink = (colour: string, opacity: number): [number, number, number, number] => [...channels(colour), opacity];
    this.overlay.setProps({
      layers: [
        new ScatterplotLayer<Bubble>({
          id: 'bubbles',
          data: [...bubbles].sort((a, b) => b.radius - a.radius),
          getPosition: (bubble) => bubble.centre,
          getRadius: (bubble) => bubble.radius,
          radiusUnits: 'pixels',
          getFillColor: (bubble) => ink(bubble.colour, bubble.dimmed ? 30 : bubble.opacity * 255),
          getLineColor: (bubble) => ink(outline, bubble.dimmed ? 30 : 220),
          stroked: true,
          getLineWidth: 1,
          lineWidthUnits: 'pixels',
          pickable: false,
        }),
      ],
    });
  }
}

import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';

/** What the pointer did on the drawing; null where it left all places. Points are pixels within the map. */
export interface PointerEvents {
  onHover(code: string | null, point: { x: number; y: number }): void;
  onSelect(code: string, additive: boolean): void;
  onDrill(code: string): void;
}

/** Hands on what the pointer does to places in scope. */
export function listenToPointer(map: MapLibreMap, events: PointerEvents, isInScope: (code: string) => boolean): void {
  const codeAt = (event: MapMouseEvent): string | null => {
    const code = map.queryRenderedFeatures(event.point, { layers: ['fills'] })[0]?.properties.code;
    return typeof code === 'string' && isInScope(code) ? code : null;
  };
  map.on('mousemove', (event) => {
    const code = codeAt(event);
    map.getCanvas().style.cursor = code ? 'pointer' : '';
    events.onHover(code, event.point);
  });
  map.on('mouseout', (event) => events.onHover(null, event.point));
  map.on('click', (event) => {
    const code = codeAt(event);
    if (code) events.onSelect(code, event.originalEvent.shiftKey);
  });
  map.on('dblclick', (event) => {
    const code = codeAt(event);
    if (code) events.onDrill(code);
  });
}

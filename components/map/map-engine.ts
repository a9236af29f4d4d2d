import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import { channels } from '@/lib/presentation/mix-colours';
import { type HatchedState, hatchedStates, hatchImage } from './hatch';
import { type ColourScheme, mapColours } from './map-colours';
import type { Bounds, MapGeometry } from './map-geometry';
import { mapLayers } from './map-layers';
import type { Paint } from './paint';

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());

export interface Padding {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What the pointer did on the drawing; null where it left all places. Points are pixels within the map. */
export interface PointerEvents {
  onHover(code: string | null, point: { x: number; y: number }): void;
  onSelect(code: string, additive: boolean): void;
  onDrill(code: string): void;
}

export type Mark = 'selected' | 'hovered' | 'cursor';

const emptyLines: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [] };
const lines = { type: 'geojson', data: emptyLines } as const;

/** MapLibre with one source of places whose colours and marks are feature states, so a repaint never parses geometry again. */
export class MapEngine {
  readonly map: MapLibreMap;
  private readonly loaded: Promise<void>;
  private painted = new Map<string, Paint>();
  private readonly marks: Record<Mark, Set<string>> = { selected: new Set(), hovered: new Set(), cursor: new Set() };

  constructor(
    container: HTMLElement,
    scheme: ColourScheme,
    events: PointerEvents,
    texts: Record<string, string>,
    bounds: Bounds | null,
  ) {
    this.map = new MapLibreMap({
      container,
      style: {
        version: 8,
        sources: {
          places: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, promoteId: 'code' },
          borders: lines,
          edge: lines,
          'district-borders': lines,
          'province-borders': lines,
        },
        layers: mapLayers(mapColours[scheme]),
      },
      bounds: bounds ?? [60.8, 23.6, 77.9, 37.1],
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      doubleClickZoom: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      cooperativeGestures: window.matchMedia('(pointer: coarse)').matches,
      locale: texts,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.getCanvas().tabIndex = -1;
    this.map.getCanvas().setAttribute('aria-hidden', 'true');
    this.loaded = new Promise((resolve) => {
      this.map.once('style.load', () => {
        this.drawHatches(scheme);
        resolve();
      });
    });
    this.listen(events);
  }

  private listen(events: PointerEvents): void {
    const codeAt = (event: MapMouseEvent): string | null => {
      const code = this.map.queryRenderedFeatures(event.point, { layers: ['fills'] })[0]?.properties.code;
      return typeof code === 'string' && this.painted.has(code) ? code : null;
    };
    this.map.on('mousemove', (event) => {
      const code = codeAt(event);
      this.map.getCanvas().style.cursor = code ? 'pointer' : '';
      events.onHover(code, event.point);
    });
    this.map.on('mouseout', (event) => events.onHover(null, event.point));
    this.map.on('click', (event) => {
      const code = codeAt(event);
      if (code) events.onSelect(code, event.originalEvent.shiftKey);
    });
    this.map.on('dblclick', (event) => {
      const code = codeAt(event);
      if (code) events.onDrill(code);
    });
  }

  private drawHatches(scheme: ColourScheme): void {
    for (const state of hatchedStates) {
      const name = `hatch-${state}`;
      const ink = state === 'stale' ? mapColours[scheme].provinceBorder : mapColours[scheme].hatch;
      const image = hatchImage(state, channels(ink));
      if (this.map.hasImage(name)) this.map.updateImage(name, image);
      else this.map.addImage(name, image, { pixelRatio: 2 });
    }
  }

  /** Draws other shapes; colours start anew, marks stay on the same codes. */
  async draw(
    geometry: MapGeometry,
    parents: { district: GeoJSON.MultiLineString; province: GeoJSON.MultiLineString },
  ): Promise<void> {
    await this.loaded;
    this.map.removeFeatureState({ source: 'places' });
    this.painted = new Map();
    this.map.getSource<GeoJSONSource>('places')?.setData(geometry.places);
    this.map.getSource<GeoJSONSource>('borders')?.setData(geometry.borders);
    this.map.getSource<GeoJSONSource>('edge')?.setData(geometry.edge);
    this.map.getSource<GeoJSONSource>('district-borders')?.setData(parents.district);
    this.map.getSource<GeoJSONSource>('province-borders')?.setData(parents.province);
    for (const [mark, codes] of Object.entries(this.marks))
      for (const code of codes) this.map.setFeatureState({ source: 'places', id: code }, { [mark]: true });
  }

  /** Colours every place in scope and hatches the states; places left out fall back to the colour of the outside. */
  async paint(paints: Map<string, Paint>, states: Record<HatchedState, string[]>): Promise<void> {
    await this.loaded;
    for (const code of this.painted.keys())
      if (!paints.has(code)) this.map.setFeatureState({ source: 'places', id: code }, { colour: null, dimmed: false });
    for (const [code, { colour, dimmed }] of paints) {
      const before = this.painted.get(code);
      if (before?.colour !== colour || before.dimmed !== dimmed)
        this.map.setFeatureState({ source: 'places', id: code }, { colour, dimmed });
    }
    this.painted = paints;
    for (const state of hatchedStates)
      this.map.setFilter(`hatch-${state}`, ['in', ['get', 'code'], ['literal', states[state]]]);
  }

  async mark(mark: Mark, codes: ReadonlySet<string>): Promise<void> {
    await this.loaded;
    for (const code of this.marks[mark])
      if (!codes.has(code)) this.map.setFeatureState({ source: 'places', id: code }, { [mark]: false });
    for (const code of codes)
      if (!this.marks[mark].has(code)) this.map.setFeatureState({ source: 'places', id: code }, { [mark]: true });
    this.marks[mark] = new Set(codes);
  }

  /** Takes the colours of the other scheme for all that is no class. */
  async dress(scheme: ColourScheme): Promise<void> {
    await this.loaded;
    for (const layer of mapLayers(mapColours[scheme]))
      for (const [property, value] of Object.entries(layer.paint ?? {}))
        if (property.endsWith('-color')) this.map.setPaintProperty(layer.id, property as 'line-color', value);
    this.drawHatches(scheme);
  }

  /** Back to the place last fitted. */
  refit: () => void = () => {};

  fit(bounds: Bounds, padding: Padding, animate: boolean): void {
    this.refit = () => this.fit(bounds, padding, animate);
    this.map.fitBounds(bounds, { padding, animate, duration: animate ? 450 : 0 });
  }

  zoom(steps: number, animate: boolean): void {
    this.map.zoomTo(this.map.getZoom() + steps, { animate, duration: animate ? 200 : 0 });
  }

  remove(): void {
    this.map.remove();
  }
}

import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import { type ColourScheme, mapColours } from '@/lib/serving/presentation/map-colours';
import { channels } from '@/lib/serving/presentation/mix-colours';
import type { PlaceShape } from '@/lib/serving/presentation/outline/boundary-topology';
import type { ClassLines } from './class-lines';
import { type HatchedState, hatchedStates, hatchImage } from './hatch';
import type { Bounds } from './map-geometry';
import { mapLayers } from './map-layers';
import { type MapScene, sceneSources } from './map-scene';
import type { Paint } from './paint';
import { listenToPointer, type PointerEvents } from './pointer-events';

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());

export interface Padding {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const noLines: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [] };

export type Mark = 'selected' | 'hovered' | 'cursor';

/** MapLibre with one source of places whose colours and marks are feature states, so a repaint never parses geometry again. */
export class MapEngine {
  readonly map: MapLibreMap;
  private readonly loaded: Promise<void>;
  private painted = new Map<string, Paint>();
  private shapes: ReadonlyMap<string, PlaceShape>;
  private lines: ClassLines | null = null;
  private readonly marks: Record<Mark, ReadonlySet<string>> = {
    selected: new Set(),
    hovered: new Set(),
    cursor: new Set(),
  };

  constructor(
    container: HTMLElement,
    private scene: MapScene,
    scheme: ColourScheme,
    events: PointerEvents,
    texts: Record<string, string>,
    bounds: Bounds | null,
  ) {
    this.shapes = shapesByCode(scene);
    this.map = new MapLibreMap({
      container,
      style: {
        version: 8,
        sources: sceneSources(scene),
        layers: mapLayers(mapColours[scheme]),
      },
      bounds: bounds ?? [60.8, 23.6, 77.9, 37.1],
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      boxZoom: false,
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
    listenToPointer(this.map, events, (code) => this.painted.has(code));
  }

  private drawHatches(scheme: ColourScheme): void {
    for (const state of hatchedStates) {
      const name = `hatch-${state}`;
      const ink = state === 'stale' ? mapColours[scheme]['province-border'] : mapColours[scheme].hatch;
      const image = hatchImage(state, channels(ink));
      if (this.map.hasImage(name)) this.map.updateImage(name, image);
      else this.map.addImage(name, image, { pixelRatio: 2 });
    }
  }

  /** Draws other shapes; colours start anew, marks stay on the same codes. The scene already drawn stays. */
  async draw(scene: MapScene): Promise<void> {
    await this.loaded;
    if (scene === this.scene) return;
    this.scene = scene;
    this.shapes = shapesByCode(scene);
    this.map.removeFeatureState({ source: 'places' });
    this.painted = new Map();
    for (const [name, source] of Object.entries(sceneSources(scene)))
      this.map.getSource<GeoJSONSource>(name)?.setData(source.data);
    this.drawMarks();
    this.drawLines();
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
    if (codes.size === 0 && this.marks[mark].size === 0) return;
    this.marks[mark] = codes;
    this.drawMarks();
  }

  /** Outlines the clusters of classes that are outlined; null where none is. */
  async outline(lines: ClassLines | null): Promise<void> {
    await this.loaded;
    if (lines === null && this.lines === null) return;
    this.lines = lines;
    this.drawLines();
  }

  private drawLines(): void {
    for (const outline of ['solid', 'dotted'] as const)
      this.map.getSource<GeoJSONSource>(`class-${outline}`)?.setData(this.lines?.[outline] ?? noLines);
  }

  private drawMarks(): void {
    const features = (['hovered', 'selected', 'cursor'] as const).flatMap((mark) =>
      [...this.marks[mark]].flatMap((code) => {
        const shape = this.shapes.get(code);
        return shape ? [{ ...shape, properties: { mark } }] : [];
      }),
    );
    this.map.getSource<GeoJSONSource>('marks')?.setData({ type: 'FeatureCollection', features });
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

const shapesByCode = ({ places }: MapScene): ReadonlyMap<string, PlaceShape> =>
  new Map(places.features.map((shape) => [shape.properties.code, shape]));

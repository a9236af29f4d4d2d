'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { FillState } from '@/lib/serving/presentation/classed-map';
import type { ColourScheme } from '@/lib/serving/presentation/map-colours';
import styles from './atlas-map.module.css';
import type { CameraLink } from './camera-link';
import { classLines } from './class-lines';
import { EngineNames, type NamedMap } from './engine-names';
import { type HatchedState, hatchedStates } from './hatch';
import type { LoadedBoundaries } from './load-boundaries';
import type { MapDrawing } from './map-drawing';
import { MapEngine, type Padding } from './map-engine';
import { boundsOf } from './map-geometry';
import { sceneOf } from './map-scene';
import { paint } from './paint';
import { useBubbles } from './use-bubbles';
import { useMarked } from './use-marked';
import { useReducedMotion } from './use-reduced-motion';

interface Props extends MapDrawing {
  boundaries: LoadedBoundaries;
  colourScheme: ColourScheme;
  padding: Padding;
  /** Texts the engine shows itself, by its own keys. */
  texts: Record<string, string>;
  engine: RefObject<MapEngine | null>;
  camera?: CameraLink;
  /** What is named; null where the places are not known beforehand. */
  names: Omit<NamedMap, 'marked'> | null;
  onReady(boundaries: LoadedBoundaries): void;
}

/** The map engine in the page. Shapes are drawn once; colours, marks and the fit follow the props. */
export function AtlasMap(props: Props) {
  const { boundaries, classed, inScope, highlight, bubbles, colourScheme, padding, names, onReady } = props;
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const isStill = useReducedMotion();
  const scene = useMemo(() => sceneOf(boundaries, latest.current.rows, inScope), [boundaries, inScope]);
  const firstScene = useRef(scene);

  useEffect(() => {
    if (!container.current) return;
    const { colourScheme, texts, boundaries, inScope } = latest.current;
    const started = new MapEngine(
      container.current,
      firstScene.current,
      colourScheme,
      {
        onHover: (code, point) => latest.current.onHover(code, point),
        onSelect: (code, additive) => latest.current.onSelect(code, additive),
        onDrill: (code) => latest.current.onDrill(code),
      },
      texts,
      boundsOf(boundaries.geometry, inScope),
    );
    latest.current.engine.current = started;
    Object.assign(window, { __naqshaMap: started.map });
    Object.assign(container.current, { naqshaMap: started.map });
    setEngine(started);
    return () => {
      latest.current.engine.current = null;
      started.remove();
    };
  }, []);

  useEffect(() => void engine?.draw(scene), [engine, scene]);

  useEffect(() => {
    if (!engine) return;
    const states = Object.fromEntries(hatchedStates.map((state) => [state, [] as string[]]));
    for (const [code, { status }] of classed.fills) states[status as FillState]?.push(code);
    const isPlain = bubbles !== null && !bubbles.over;
    const ground = isPlain ? { ...classed, classes: [] } : classed;
    engine.paint(paint(ground, isPlain ? null : highlight, colourScheme), states as Record<HatchedState, string[]>);
    engine.map.once('idle', () => onReady(boundaries));
    engine.map.triggerRepaint();
  }, [engine, boundaries, classed, highlight, bubbles, colourScheme, onReady]);

  useEffect(() => {
    if (!engine) return;
    const isOutlined = classed.classes.some(({ outline }) => outline);
    engine.outline(isOutlined ? classLines(boundaries.topology, classed) : null);
  }, [engine, boundaries, classed]);

  useEffect(() => {
    engine?.dress(colourScheme);
  }, [engine, colourScheme]);

  const { top, bottom, left, right } = padding;
  useEffect(() => {
    if (!engine) return;
    const bounds = boundsOf(boundaries.geometry, inScope);
    if (bounds) engine.fit(bounds, { top, bottom, left, right }, !isStill && engine.map.loaded());
  }, [engine, boundaries, inScope, top, bottom, left, right, isStill]);

  const { selected, hovered, cursor } = props;
  useEffect(() => void engine?.mark('selected', selected), [engine, selected]);
  useEffect(() => void engine?.mark('hovered', new Set(hovered ? [hovered] : [])), [engine, hovered]);
  useEffect(() => void engine?.mark('cursor', new Set(cursor ? [cursor] : [])), [engine, cursor]);
  useBubbles(engine, bubbles, { boundaries, classed, highlight, colourScheme });
  const { camera } = props;
  useEffect(() => (engine ? camera?.join(engine.map) : undefined), [engine, camera]);

  const marked = useMarked(props);
  return (
    <div className={styles.engine}>
      <div ref={container} className={styles.engine} />
      {engine && names && <EngineNames {...names} map={engine.map} marked={marked} />}
    </div>
  );
}

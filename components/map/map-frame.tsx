'use client';

import { useComputedColorScheme } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { firstOf } from '@/lib/core/first-of';
import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import { ranking } from '@/lib/serving/presentation/ranking';
import { type BubbleDrawing, bubbleDrawing } from './bubble-drawing';
import { inkVariables } from './ink-variables';
import { MapCanvas } from './map-canvas';
import type { MapEngine } from './map-engine';
import styles from './map-frame.module.css';
import type { MapPanelProps } from './map-panel-props';
import { MapStage } from './map-stage';
import theme from './map-theme.module.css';
import type { Highlight } from './paint';
import { useTellPicked } from './picked-places';
import { placesInScope } from './places-in-scope';
import { useBoundaries } from './use-boundaries';
import { useStableSet } from './use-stable-set';
import { useWebGl } from './use-web-gl';
import { ZoomControls } from './zoom-controls';

const ignore = () => {};

export interface LegendState {
  highlight: Highlight;
  onHighlight(highlight: Highlight): void;
  open: boolean;
  onOpen(open: boolean): void;
  bubbles: BubbleDrawing | null;
}

export interface MapFrameProps<Drawn extends ClassedMap> extends MapPanelProps {
  /** Fills and classes of the places that have a shape; stable while nothing changes. */
  draw(drawn: ReadonlySet<string>): Drawn;
  legend(drawn: Drawn, state: LegendState): ReactNode;
  /** Stands on the map rather than under it. */
  legendOver?: boolean;
  /** A class or state in words, as lists beside the map name it. */
  wordsOf(drawn: Drawn, highlight: Exclude<Highlight, null>): string;
  /** What the card of a place adds to its figure, in words: the name of its class. */
  detailOf?(code: string): string | null;
}

/** The map with its controls around any classes: shapes, scope, choice and voice are the same for all of them. */
export function MapFrame<Drawn extends ClassedMap>(props: MapFrameProps<Drawn>) {
  const { language, measure, place, rows, topologyUrl, outline, selected, compact, draw } = props;
  const t = useTranslations('map');
  const colourScheme = useComputedColorScheme('light');
  const { status, boundaries } = useBoundaries(topologyUrl);
  const engine = useRef<MapEngine | null>(null);
  const [drawnFor, setDrawnFor] = useState<unknown>(null);
  const [highlight, setHighlight] = useState<Highlight>(null);
  const [isLegendOpen, setLegendOpen] = useState(props.legendOver === true);

  const codesInScope = useMemo(
    () => placesInScope(place, rows, boundaries?.geometry.sites.keys() ?? outline?.places.map(({ code }) => code)),
    [place, rows, boundaries, outline],
  );
  const inScope = useStableSet(codesInScope);
  const classed = useMemo(() => draw(inScope), [draw, inScope]);
  const release = useCallback(() => setHighlight(null), []);
  useTellPicked(classed, highlight, highlight === null ? '' : props.wordsOf(classed, highlight), release);
  const { betterWhen } = measure;
  const ranked = useMemo(() => ranking(rows, firstOf(betterWhen)), [rows, betterWhen]);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const chosen = useStableSet(selected);
  const drawing = props.drawing ?? (measure.unit === 'count' ? 'bubbles' : 'choropleth');
  const bubbles = useMemo(() => bubbleDrawing(drawing, classed, byCode), [drawing, classed, byCode]);
  const hasEngine = useWebGl();
  const isReady = boundaries !== null && (drawnFor === boundaries || !hasEngine);
  return (
    <figure
      className={`${theme.theme} ${styles.panel}`}
      data-compact={compact || undefined}
      data-legend-over={props.legendOver || undefined}
      style={{ '--map-height': props.height ?? 'min(68vh, 40rem)', ...inkVariables(classed.classes) } as CSSProperties}
    >
      <MapStage
        language={language}
        measure={measure}
        geometry={boundaries?.geometry ?? null}
        ranked={ranked}
        inScope={inScope}
        selected={chosen}
        isReady={isReady}
        detailOf={props.detailOf}
        pair={props.pair}
        onSelect={props.onSelect ?? ignore}
        onDrill={props.onDrill ?? ignore}
        onUp={props.onUp ?? ignore}
        onZoom={(steps) => engine.current?.zoom(steps, false)}
        overlay={
          <>
            {!compact && hasEngine && (
              <div className={styles.controls}>
                <ZoomControls
                  onZoom={(steps) => engine.current?.zoom(steps, false)}
                  onFit={() => engine.current?.refit()}
                />
              </div>
            )}
            {status === 'failed' && <p className={styles.failed}>{t('boundariesFailed')}</p>}
          </>
        }
      >
        {(pointer) => (
          <MapCanvas
            {...pointer}
            classed={classed}
            inScope={inScope}
            rows={byCode}
            highlight={highlight}
            selected={chosen}
            bubbles={bubbles}
            boundaries={boundaries}
            outline={outline}
            level={props.level}
            colourScheme={colourScheme}
            label={t('label', { measure: measure.title })}
            legendBeside={props.legendOver === true && !compact && isLegendOpen}
            language={language}
            engine={engine}
            camera={props.pair?.camera}
            hasEngine={hasEngine}
            isReady={isReady}
            onReady={setDrawnFor}
          />
        )}
      </MapStage>
      <p className={styles.boundaries} data-schematic={props.schematic || undefined}>
        {props.schematic
          ? t('schematic')
          : [props.boundaryTitle, outline?.simplified && t('simplified'), !compact && t('noOpinion')]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {!compact && (
        <figcaption className={styles.legend}>
          {props.legend(classed, {
            highlight,
            onHighlight: setHighlight,
            open: isLegendOpen,
            onOpen: setLegendOpen,
            bubbles,
          })}
        </figcaption>
      )}
    </figure>
  );
}

'use client';

import { useComputedColorScheme } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { choropleth as draw } from '@/lib/presentation/choropleth';
import { firstOf, ranking } from '@/lib/presentation/ranking';
import { inkVariables } from './ink-variables';
import { MapCanvas } from './map-canvas';
import type { MapEngine } from './map-engine';
import { MapLegend } from './map-legend';
import styles from './map-panel.module.css';
import type { MapPanelProps } from './map-panel-props';
import { MapStage } from './map-stage';
import theme from './map-theme.module.css';
import type { Highlight } from './paint';
import { placesInScope } from './places-in-scope';
import { useBoundaries } from './use-boundaries';
import { useStableSet } from './use-stable-set';
import { useWebGl } from './use-web-gl';
import { ZoomControls } from './zoom-controls';

const ignore = () => {};

/** The map of one measure over the places of one level, with its legend; see `MapPanelProps`. */
export function MapPanel(props: MapPanelProps) {
  const { language, measure, place, rows, topologyUrl, outline, scheme, classes, breaks, selected, compact } = props;
  const t = useTranslations('map');
  const colourScheme = useComputedColorScheme('light');
  const { status, boundaries } = useBoundaries(topologyUrl);
  const engine = useRef<MapEngine | null>(null);
  const [drawnFor, setDrawnFor] = useState<unknown>(null);
  const [highlight, setHighlight] = useState<Highlight>(null);
  const [isLegendOpen, setLegendOpen] = useState(true);

  const codesInScope = useMemo(
    () => placesInScope(place, rows, boundaries?.geometry.sites.keys() ?? outline?.places.map(({ code }) => code)),
    [place, rows, boundaries, outline],
  );
  const inScope = useStableSet(codesInScope);
  const { unit, betterWhen, kind } = measure;
  const choropleth = useMemo(
    () => draw(rows, { measure: { unit, betterWhen, kind }, scheme, classes, breaks, drawn: inScope }),
    [rows, unit, betterWhen, kind, scheme, classes, breaks, inScope],
  );
  const ranked = useMemo(() => ranking(rows, firstOf(betterWhen)), [rows, betterWhen]);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const chosen = useStableSet(selected);
  const bubbles = (props.drawing ?? (measure.unit === 'count' ? 'bubbles' : 'choropleth')) === 'bubbles';
  const hasEngine = useWebGl();
  const isReady = boundaries !== null && (drawnFor === boundaries || !hasEngine);
  return (
    <figure
      className={`${theme.theme} ${styles.panel}`}
      data-compact={compact || undefined}
      style={
        { '--map-height': props.height ?? 'min(68vh, 40rem)', ...inkVariables(choropleth.classes) } as CSSProperties
      }
    >
      <MapStage
        language={language}
        measure={measure}
        geometry={boundaries?.geometry ?? null}
        ranked={ranked}
        inScope={inScope}
        selected={chosen}
        isReady={isReady}
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
            <p className={styles.boundaries} data-schematic={props.schematic || undefined}>
              {props.schematic ? t('schematic') : props.boundaryTitle}
            </p>
            {status === 'failed' && <p className={styles.failed}>{t('boundariesFailed')}</p>}
          </>
        }
      >
        {(pointer) => (
          <MapCanvas
            {...pointer}
            choropleth={choropleth}
            inScope={inScope}
            rows={byCode}
            highlight={highlight}
            selected={chosen}
            bubbles={bubbles}
            boundaries={boundaries}
            outline={outline}
            colourScheme={colourScheme}
            label={t('label', { measure: measure.title })}
            legendBeside={!compact && isLegendOpen}
            language={language}
            engine={engine}
            hasEngine={hasEngine}
            isReady={isReady}
            onReady={setDrawnFor}
          />
        )}
      </MapStage>
      {!compact && (
        <figcaption className={styles.legend}>
          <MapLegend
            choropleth={choropleth}
            measure={measure}
            language={language}
            highlight={highlight}
            onHighlight={setHighlight}
            bubbles={bubbles}
            open={isLegendOpen}
            onOpen={setLegendOpen}
          />
        </figcaption>
      )}
    </figure>
  );
}

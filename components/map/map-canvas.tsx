'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Language } from '@/lib/core/language';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { ColourScheme } from '@/lib/serving/presentation/map-colours';
import { nameAnchors } from '@/lib/serving/presentation/naming/name-anchors';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import type { CameraLink } from './camera-link';
import type { LoadedBoundaries } from './load-boundaries';
import styles from './map-canvas.module.css';
import type { MapDrawing } from './map-drawing';
import type { MapEngine } from './map-engine';
import { StaticFrame } from './static-frame';
import { StaticMap } from './static-map';
import { useFitPadding } from './use-fit-padding';
import { useMarked } from './use-marked';

const fetchEngine = () => import('./atlas-map');
const AtlasMap = dynamic(() => fetchEngine().then((module) => module.AtlasMap), { ssr: false });

interface Props extends MapDrawing {
  boundaries: LoadedBoundaries | null;
  outline?: Outline;
  level: MappedLevel;
  colourScheme: ColourScheme;
  language: Language;
  label: string;
  legendBeside: boolean;
  engine: RefObject<MapEngine | null>;
  camera?: CameraLink;
  /** False where the browser cannot run the engine. */
  hasEngine: boolean;
  /** The engine has drawn these boundaries. */
  isReady: boolean;
  onReady(boundaries: LoadedBoundaries): void;
}

/** The drawing itself: plain SVG at once, the engine over it when it has drawn the same, plain SVG for good without WebGL. */
export function MapCanvas(props: Props) {
  const { boundaries, outline, classed, hasEngine, isReady, label, legendBeside, language, onReady, ...rest } = props;
  const t = useTranslations('map');
  const frame = useRef<HTMLDivElement>(null);
  const padding = useFitPadding(frame, legendBeside, language);
  const { inScope } = props;
  const drawn = useMemo(() => outline ?? boundaries?.outlineOf(inScope), [boundaries, outline, inScope]);
  const { rows, level } = props;
  const anchors = useMemo(
    () => (drawn ? nameAnchors(drawn, rows, level, language) : []),
    [drawn, rows, level, language],
  );
  const marked = useMarked(props);
  const names = drawn ? { outline: drawn, anchors, language } : null;
  const drawing = { ...rest, classed };
  useEffect(() => {
    if (hasEngine) fetchEngine();
  }, [hasEngine]);
  const texts = {
    'CooperativeGesturesHandler.MobileHelpText': t('twoFingers'),
    'CooperativeGesturesHandler.WindowsHelpText': t('twoFingers'),
    'CooperativeGesturesHandler.MacHelpText': t('twoFingers'),
  };
  return (
    <div ref={frame} className={styles.canvas}>
      {boundaries && hasEngine && (
        <AtlasMap
          {...drawing}
          boundaries={boundaries}
          padding={padding}
          texts={texts}
          names={names}
          onReady={onReady}
        />
      )}
      {!(isReady && hasEngine) && (
        <div className={styles.plain} data-beside={legendBeside || undefined} data-map-plain="">
          {names ? (
            <StaticFrame {...names} marked={marked}>
              <StaticMap {...drawing} outline={names.outline} label={label} />
            </StaticFrame>
          ) : (
            <p>{t('loading')}</p>
          )}
        </div>
      )}
      {!hasEngine && <p className={styles.note}>{t('withoutEngine')}</p>}
    </div>
  );
}

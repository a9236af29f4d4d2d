'use client';

import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useState } from 'react';
import { firstOf } from '@/lib/core/first-of';
import { choropleth } from '@/lib/serving/presentation/choropleth';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Cartogram } from '@/lib/serving/presentation/outline/cartogram';
import { ranking } from '@/lib/serving/presentation/ranking';
import { CartogramDrawing } from './cartogram-drawing';
import styles from './cartogram-panel.module.css';
import { inkVariables } from './ink-variables';
import frame from './map-frame.module.css';
import { MapLegend } from './map-legend';
import type { FigureMapProps } from './map-panel';
import { MapStage } from './map-stage';
import theme from './map-theme.module.css';
import type { Highlight } from './paint';
import { useTellPicked } from './picked-places';
import { pickedWords } from './picked-words';
import { useEdges } from './use-edges';
import { useStableSet } from './use-stable-set';

export interface CartogramPanelProps extends Omit<FigureMapProps, 'topologyUrl' | 'outline' | 'drawing' | 'pair'> {
  cartogram: Cartogram;
  /** What circles are sized by, by code; null where it is not known. */
  weights: Readonly<Record<string, number | null>>;
  /** What the weights are, in words. */
  weightTitle: string;
  provinceNames: Readonly<Record<string, string>>;
  /** How sizes are to be read, below the legend. */
  legendNote: ReactNode;
}

const ignore = () => {};

/** The figures with every place as large as its weight: the same classes, legend, keys and voice as the map. */
export function CartogramPanel(props: CartogramPanelProps) {
  const { cartogram, weights, weightTitle, rows, measure, language, scheme, classes, breaks, selected } = props;
  const words = useTranslations('cartogram');
  const [highlight, setHighlight] = useState<Highlight>(null);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const { unit, betterWhen, kind, edges } = measure;
  const { draft, controlsOf } = useEdges({ breaks, measure, onEdges: props.onEdges });
  const inScope = useStableSet(cartogram.circles.map(({ code }) => code));
  const classed = useMemo(
    () =>
      choropleth(rows, {
        measure: { unit, betterWhen, kind, edges },
        scheme: draft ? 'manual' : scheme,
        classes,
        breaks: draft ?? breaks,
        drawn: inScope,
      }),
    [rows, unit, betterWhen, kind, edges, scheme, classes, breaks, draft, inScope],
  );
  const release = useCallback(() => setHighlight(null), []);
  useTellPicked(
    classed,
    highlight,
    highlight === null ? '' : pickedWords(classed, highlight, measure, language),
    release,
  );
  const ranked = useMemo(() => ranking(rows, firstOf(betterWhen)), [rows, betterWhen]);
  const geometry = useMemo(() => ({ sites: sitesOf(cartogram) }), [cartogram]);
  const chosen = useStableSet(selected);
  const largest = Math.max(0, ...Object.values(weights).map((weight) => weight ?? 0));
  const detailOf = (code: string): string => {
    const weight = weights[code] ?? null;
    return weight === null
      ? words('unknownWeight', { what: weightTitle })
      : `${weightTitle}: ${formatNumber(weight, { decimals: 0, language })}`;
  };
  return (
    <figure
      className={`${theme.theme} ${frame.panel}`}
      style={{ '--map-height': props.height ?? 'min(68vh, 40rem)', ...inkVariables(classed.classes) } as CSSProperties}
    >
      <MapStage
        language={language}
        measure={measure}
        geometry={geometry}
        ranked={ranked}
        inScope={inScope}
        selected={chosen}
        isReady={useMounted()}
        detailOf={detailOf}
        onSelect={props.onSelect ?? ignore}
        onDrill={props.onDrill ?? ignore}
        onUp={props.onUp ?? ignore}
        onZoom={ignore}
        overlay={null}
      >
        {(pointer) => (
          <div className={styles.ground} data-cartogram="">
            <CartogramDrawing
              {...pointer}
              cartogram={cartogram}
              classed={classed}
              highlight={highlight}
              selected={chosen}
              largest={largest}
              language={language}
              label={words('label', { measure: measure.title, what: weightTitle })}
              provinceNames={props.provinceNames}
            />
          </div>
        )}
      </MapStage>
      <p className={frame.boundaries}>{words('kind')}</p>
      <figcaption className={frame.legend}>
        <MapLegend
          choropleth={classed}
          measure={measure}
          language={language}
          highlight={highlight}
          onHighlight={setHighlight}
          bubbles={null}
          open={isLegendOpen}
          onOpen={setLegendOpen}
          edges={controlsOf(classed)}
        >
          {props.legendNote}
        </MapLegend>
      </figcaption>
    </figure>
  );
}

/** Circles as sites for the walk by keyboard: a drawing unit is a hundredth of a degree on the equator, where no direction is bent. */
const sitesOf = ({ circles }: Cartogram) =>
  new Map(
    circles.map(({ code, x, y, radius }) => {
      const [east, north, reach] = [x / 100, -y / 100, radius / 100];
      return [
        code,
        {
          centre: [east, north] as [number, number],
          bounds: [east - reach, north - reach, east + reach, north + reach] as [number, number, number, number],
          neighbours: [],
        },
      ];
    }),
  );

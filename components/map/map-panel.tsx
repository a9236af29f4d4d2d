'use client';

import { useCallback } from 'react';
import { choropleth } from '@/lib/serving/presentation/choropleth';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Scheme } from '@/lib/serving/presentation/scheme';
import { MapFrame } from './map-frame';
import { type Affected, MapLegend } from './map-legend';
import type { MapPanelProps } from './map-panel-props';
import { pickedWords } from './picked-words';
import { useEdges } from './use-edges';

export interface FigureMapProps extends MapPanelProps {
  scheme: Scheme;
  classes: number;
  /** Typed or frozen class edges; null lets the scheme choose. */
  breaks?: readonly number[] | null;
  /** The scheme that made `breaks`, where no one fixed them: edges two maps share. */
  sharedScheme?: Scheme;
  /** Keeps edges the reader dragged, typed or froze; null gives the choice back to a scheme. */
  onEdges?: (breaks: number[] | null) => void;
  affected?: Affected;
}

/** The map of one measure over the places of one level, with its legend. */
export function MapPanel({ scheme, classes, breaks, sharedScheme, onEdges, affected, ...map }: FigureMapProps) {
  const { rows, measure, language } = map;
  const { unit, betterWhen, kind, edges } = measure;
  const { draft, controlsOf } = useEdges({ breaks, measure, onEdges });
  const draw = useCallback(
    (drawn: ReadonlySet<string>) => {
      const found = choropleth(rows, {
        measure: { unit, betterWhen, kind, edges },
        scheme: draft || sharedScheme ? 'manual' : scheme,
        classes,
        breaks: draft ?? breaks,
        drawn,
      });
      return sharedScheme && !draft ? { ...found, method: sharedScheme } : found;
    },
    [rows, unit, betterWhen, kind, edges, scheme, classes, breaks, sharedScheme, draft],
  );
  const countOf = (code: string): string | null => {
    const count = rows.find((row) => row.code === code)?.numerator;
    if (!affected?.shown || count == null) return null;
    return `${affected.title}: ${formatNumber(count, { decimals: 0, language })}`;
  };
  return (
    <MapFrame
      {...map}
      drawing={affected?.shown ? 'both' : map.drawing}
      draw={draw}
      detailOf={countOf}
      wordsOf={(drawn, highlight) => pickedWords(drawn, highlight, measure, language)}
      legend={(drawn, state) => (
        <MapLegend
          {...state}
          choropleth={drawn}
          measure={measure}
          language={language}
          edges={controlsOf(drawn)}
          affected={affected}
        />
      )}
    />
  );
}

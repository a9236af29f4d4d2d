'use client';

import { useCallback } from 'react';
import { choropleth } from '@/lib/presentation/choropleth';
import type { Scheme } from '@/lib/presentation/scheme';
import { MapFrame } from './map-frame';
import { MapLegend } from './map-legend';
import type { MapPanelProps } from './map-panel-props';

export interface FigureMapProps extends MapPanelProps {
  scheme: Scheme;
  classes: number;
  /** Typed or frozen class edges; null lets the scheme choose. */
  breaks?: readonly number[] | null;
}

/** The map of one measure over the places of one level, with its legend. */
export function MapPanel({ scheme, classes, breaks, ...map }: FigureMapProps) {
  const { rows, measure, language } = map;
  const { unit, betterWhen, kind } = measure;
  const draw = useCallback(
    (drawn: ReadonlySet<string>) =>
      choropleth(rows, { measure: { unit, betterWhen, kind }, scheme, classes, breaks, drawn }),
    [rows, unit, betterWhen, kind, scheme, classes, breaks],
  );
  return (
    <MapFrame
      {...map}
      draw={draw}
      legend={(drawn, state) => <MapLegend {...state} choropleth={drawn} measure={measure} language={language} />}
    />
  );
}

'use client';

import type { MapPanelProps } from './map-panel-props';

/** The map of one measure over the places of one level, with its legend. */
export function MapPanel(props: MapPanelProps) {
  return <section aria-label={props.measure.title} style={{ blockSize: props.height ?? 'min(68vh, 40rem)' }} />;
}

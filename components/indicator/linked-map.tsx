'use client';

import { type FigureMapProps, MapPanel } from '@/components/map/map-panel';
import { type MapLink, useMapLink } from './use-map-link';

type Fixed = 'onSelect' | 'onDrill' | 'onUp' | 'selected' | 'scheme' | 'classes' | 'breaks';

export interface LinkedMapProps extends Omit<FigureMapProps, Fixed>, MapLink {}

/** The map of one measure tied to the link. */
export function LinkedMap({ drillTo, up, ...map }: LinkedMapProps) {
  const { view, link } = useMapLink({ drillTo, up, level: map.level });
  return <MapPanel {...map} {...link} scheme={view.scheme} classes={view.classes} breaks={view.breaks} />;
}

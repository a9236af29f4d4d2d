'use client';

import { type FigureMapProps, MapPanel } from '@/components/map/map-panel';
import { useView } from '../ui/use-view';
import { useLinkedClasses } from './use-linked-classes';
import { type MapLink, useMapLink } from './use-map-link';

type Fixed = 'onSelect' | 'onDrill' | 'onUp' | 'selected' | 'scheme' | 'classes' | 'breaks' | 'onEdges' | 'affected';

export interface LinkedMapProps extends Omit<FigureMapProps, Fixed>, MapLink {
  /** What the numerators count, in words; null where they are no count. */
  counted?: string | null;
}

/** The map of one measure tied to the link: choice, class edges and bubbles are in it. */
export function LinkedMap({ drillTo, up, counted, ...map }: LinkedMapProps) {
  const { view, link } = useMapLink({ drillTo, up, level: map.level });
  const { mark } = useView();
  const classes = useLinkedClasses();
  const affected = counted
    ? { title: counted, shown: view.bubbles, onShow: (bubbles: boolean) => mark({ bubbles }) }
    : undefined;
  return <MapPanel {...map} {...link} {...classes} affected={affected} />;
}

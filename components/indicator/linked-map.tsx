'use client';

import { useEffect, useState } from 'react';
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
  const [isShown, setShown] = useState(view.bubbles);
  useEffect(() => setShown(view.bubbles), [view.bubbles]);
  const onShow = (bubbles: boolean): void => {
    setShown(bubbles);
    mark({ bubbles });
  };
  const affected = counted ? { title: counted, shown: isShown, onShow } : undefined;
  return <MapPanel {...map} {...link} {...classes} affected={affected} />;
}

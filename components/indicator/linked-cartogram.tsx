'use client';

import { CartogramPanel, type CartogramPanelProps } from '@/components/map/cartogram-panel';
import { useLinkedClasses } from './use-linked-classes';
import { type MapLink, useMapLink } from './use-map-link';

type Fixed = 'onSelect' | 'onDrill' | 'onUp' | 'selected' | 'scheme' | 'classes' | 'breaks' | 'onEdges' | 'affected';

export interface LinkedCartogramProps extends Omit<CartogramPanelProps, Fixed>, MapLink {}

/** The cartogram tied to the link. */
export function LinkedCartogram({ drillTo, up, ...map }: LinkedCartogramProps) {
  const { link } = useMapLink({ drillTo, up, level: map.level });
  const classes = useLinkedClasses();
  return <CartogramPanel {...map} {...link} {...classes} />;
}

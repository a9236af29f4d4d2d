'use client';

import { BivariatePanel, type BivariatePanelProps } from '@/components/map/bivariate-panel';
import { type MapLink, useMapLink } from './use-map-link';

export interface LinkedBivariateProps
  extends Omit<BivariatePanelProps, 'onSelect' | 'onDrill' | 'onUp' | 'selected'>,
    MapLink {}

/** The map of two measures tied to the link. */
export function LinkedBivariate({ drillTo, up, ...map }: LinkedBivariateProps) {
  const { link } = useMapLink({ drillTo, up, level: map.level });
  return <BivariatePanel {...map} {...link} />;
}

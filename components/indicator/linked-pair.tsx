'use client';

import { useMemo, useState } from 'react';
import { CameraLink } from '@/components/map/camera-link';
import { type FigureMapProps, MapPanel } from '@/components/map/map-panel';
import { smallMaps } from '@/lib/serving/presentation/small-maps';
import { Board } from '../ui/board';
import { Panel } from '../ui/panel';
import { useLinkedClasses } from './use-linked-classes';
import { type MapLink, useMapLink } from './use-map-link';

type Fixed =
  | 'onSelect'
  | 'onDrill'
  | 'onUp'
  | 'selected'
  | 'scheme'
  | 'classes'
  | 'breaks'
  | 'onEdges'
  | 'affected'
  | 'pair';

export interface LinkedPairProps extends MapLink {
  first: Omit<FigureMapProps, Fixed> & { title: string };
  second: Omit<FigureMapProps, Fixed> & { title: string };
  /** True where both show one measure: then they share their classes, or they could not be compared. */
  sameClasses: boolean;
}

/** Two maps of the same places side by side: one camera, one pointer, one choice; each with a legend of its own. */
export function LinkedPair({ first, second, sameClasses, drillTo, up, level }: LinkedPairProps) {
  const { link } = useMapLink({ drillTo, up, level });
  const linked = useLinkedClasses();
  const [camera] = useState(() => new CameraLink());
  const [hovered, setHovered] = useState<string | null>(null);
  const pair = { camera, hovered, onHovered: setHovered };
  const { scheme, classes, breaks, onEdges } = linked;
  const shared = useMemo(() => {
    if (!sameClasses || scheme === 'manual' || scheme === 'policy') return null;
    const drawn = new Set(first.outline?.places.map(({ code }) => code) ?? first.rows.map(({ code }) => code));
    const panels = [first, second].map(({ rows }, index) => ({ id: String(index), rows }));
    const { legend } = smallMaps(panels, { measure: first.measure, scheme, classes, drawn });
    return legend.breaks.length > 1 ? legend.breaks : null;
  }, [sameClasses, scheme, classes, first, second]);
  const edges = shared ? { scheme, classes, breaks: shared, sharedScheme: scheme } : { scheme, classes, breaks };
  const own =
    scheme === 'manual' ? { scheme: 'policy' as const, classes, breaks: null } : { scheme, classes, breaks: null };
  const { title: firstTitle, ...firstMap } = first;
  const { title: secondTitle, ...secondMap } = second;
  return (
    <Board kind="halves">
      <Panel title={firstTitle}>
        <div data-side="first">
          <MapPanel {...firstMap} {...link} {...edges} onEdges={onEdges} pair={pair} />
        </div>
      </Panel>
      <Panel title={secondTitle}>
        <div data-side="second">
          <MapPanel {...secondMap} {...link} {...(sameClasses ? { ...edges, onEdges } : own)} pair={pair} />
        </div>
      </Panel>
    </Board>
  );
}

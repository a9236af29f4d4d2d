'use client';

import { type CSSProperties, useMemo, useState } from 'react';
import type { SmallMapPanelProps } from '@/lib/pages/map-views/small-map-panel-props';
import { smallMaps } from '@/lib/serving/presentation/small-maps';
import { inkVariables } from './ink-variables';
import { MapLegend } from './map-legend';
import theme from './map-theme.module.css';
import type { Highlight } from './paint';
import { SmallMap } from './small-map';
import styles from './small-map-panel.module.css';
import { useEdges } from './use-edges';

/** Many small maps under one classification and one legend; a class picked out there is picked out on all. */
export function SmallMapPanel(props: SmallMapPanelProps) {
  const { language, measure, outline, panels, scheme, classes, breaks, onEdges } = props;
  const [highlight, setHighlight] = useState<Highlight>(null);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const { unit, betterWhen, kind, edges } = measure;
  const { draft, controlsOf } = useEdges({ breaks, measure, onEdges });
  const { fills, legend } = useMemo(
    () =>
      smallMaps(panels, {
        measure: { unit, betterWhen, kind, edges },
        scheme: draft ? 'manual' : scheme,
        classes,
        breaks: draft ?? breaks,
        drawn: new Set(outline.places.map(({ code }) => code)),
      }),
    [panels, unit, betterWhen, kind, edges, scheme, classes, breaks, draft, outline],
  );
  return (
    <figure
      className={`${theme.theme} ${styles.panel}`}
      style={{ '--map-height': '46rem', ...inkVariables(legend.classes) } as CSSProperties}
    >
      <ul className={styles.maps}>
        {panels.map(({ id }) => {
          const own = fills.get(id) ?? new Map();
          const unknown = [...own.values()].filter(({ classIndex }) => classIndex === null).length;
          return (
            <li key={id} data-small-map={id}>
              {props.frame(id, <SmallMap outline={outline} fills={own} highlight={highlight} />, unknown)}
            </li>
          );
        })}
      </ul>
      <figcaption>
        <MapLegend
          choropleth={legend}
          measure={measure}
          language={language}
          highlight={highlight}
          onHighlight={setHighlight}
          bubbles={null}
          open={isLegendOpen}
          onOpen={setLegendOpen}
          edges={controlsOf(legend)}
        >
          {props.legendNote}
        </MapLegend>
      </figcaption>
    </figure>
  );
}

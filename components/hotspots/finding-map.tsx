'use client';

import { type ReactNode, useMemo } from 'react';
import type { Category, CategoryRow } from '@/lib/serving/presentation/category-map';
import { type MapLink, useMapLink } from '../indicator/use-map-link';
import { ClassPanel } from '../map/class-panel';
import type { MapPanelProps } from '../map/map-panel-props';
import { useClassNames } from './class-names';

export interface FindingMapProps extends Omit<MapPanelProps, 'onSelect' | 'onDrill' | 'onUp' | 'selected'>, MapLink {
  /** Class by place code; a place that is not listed has none. */
  classes: Readonly<Record<string, string>>;
  categories: readonly Category[];
  /** Whose words name the classes. */
  names: 'classes' | 'changes' | 'verdicts';
  legendTitle: string;
  legendNote: ReactNode;
}

/** The map of hotspots, clusters or their change, tied to the link. */
export function FindingMap({ classes, categories, names, drillTo, up, ...map }: FindingMapProps) {
  const { link } = useMapLink({ drillTo, up, level: map.level });
  const { className, changeName, verdictName } = useClassNames();
  const { rows } = map;
  const found = useMemo(
    () => rows.map(({ code, status }): CategoryRow => ({ code, status, category: classes[code] ?? null })),
    [rows, classes],
  );
  return (
    <ClassPanel
      {...map}
      {...link}
      drawing="choropleth"
      found={found}
      categories={categories}
      words={{ classes: className, changes: changeName, verdicts: verdictName }[names]}
    />
  );
}

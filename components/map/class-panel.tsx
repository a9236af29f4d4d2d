'use client';

import { type ReactNode, useCallback, useMemo } from 'react';
import { type Category, type CategoryRow, categoryMap } from '@/lib/serving/presentation/category-map';
import { stateWords } from '@/lib/serving/presentation/status-words';
import { ClassLegend } from './class-legend';
import { MapFrame } from './map-frame';
import type { MapPanelProps } from './map-panel-props';

export interface ClassPanelProps extends MapPanelProps {
  /** One a row of the map, by code. */
  found: readonly CategoryRow[];
  categories: readonly Category[];
  words(id: string): string;
  legendTitle: string;
  legendNote?: ReactNode;
}

/** The map of named classes over the places of one level: hot spots, clusters, changes. */
export function ClassPanel({ found, categories, words, legendTitle, legendNote, ...map }: ClassPanelProps) {
  const draw = useCallback((drawn: ReadonlySet<string>) => categoryMap(found, categories, drawn), [found, categories]);
  const categoryOf = useMemo(() => new Map(found.map(({ code, category }) => [code, category])), [found]);
  const detailOf = (code: string): string | null => {
    const category = categoryOf.get(code);
    return category == null ? null : words(category);
  };
  return (
    <MapFrame
      {...map}
      draw={draw}
      detailOf={detailOf}
      wordsOf={({ classes }, highlight) =>
        typeof highlight === 'number' ? words(classes[highlight]?.id ?? '') : stateWords[highlight][map.language]
      }
      legend={(drawn, state) => (
        <ClassLegend {...state} drawn={drawn} title={legendTitle} language={map.language} words={words}>
          {legendNote}
        </ClassLegend>
      )}
    />
  );
}

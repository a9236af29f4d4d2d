'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { SmallMapPanel } from '@/components/map/small-map-panel';
import { measured } from '@/lib/core/measured';
import type { SmallMapEntry } from '@/lib/pages/map-views/small-map-entry';
import type { SmallMapPanelProps } from '@/lib/pages/map-views/small-map-panel-props';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { Link } from '../layout/link';
import styles from './linked-small-maps.module.css';
import { useLinkedClasses } from './use-linked-classes';

type Given = 'language' | 'measure' | 'outline' | 'legendNote';

export interface LinkedSmallMapsProps extends Pick<SmallMapPanelProps, Given> {
  entries: readonly SmallMapEntry[];
}

/** Small maps tied to the link: each leads to its own view, and all follow the classes of the link. */
export function LinkedSmallMaps({ entries, ...map }: LinkedSmallMapsProps) {
  const t = useTranslations('multiples');
  const classes = useLinkedClasses();
  const panels = useMemo(() => entries.map(({ id, rows }) => ({ id, rows })), [entries]);
  return (
    <SmallMapPanel
      {...map}
      {...classes}
      panels={panels}
      frame={(id, drawing, unknown) => {
        const entry = entries.find((each) => each.id === id);
        if (!entry) return null;
        const figure = entry.whole;
        return (
          <Link href={entry.href} className={styles.map}>
            <span className={styles.title}>
              {entry.title}
              {figure && (
                <bdi className={styles.figure}>
                  {
                    formatValue(measured(figure.status, figure.value, figure.intervalHigh), map.measure, {
                      language: map.language,
                    }).text
                  }
                </bdi>
              )}
            </span>
            {drawing}
            <small className={styles.note}>
              {unknown > 0 ? t('unknown', { count: unknown }) : t('allKnown')}
              {entry.note && ` · ${entry.note}`}
            </small>
          </Link>
        );
      }}
    />
  );
}

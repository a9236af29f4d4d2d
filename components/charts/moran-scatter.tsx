'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { MoranScatterProps } from '@/lib/pages/hotspots/moran-scatter-props';
import { chosenAfter } from '../indicator/chosen-after';
import { useView } from '../ui/use-view';
import styles from './trend-chart.module.css';

const ScatterPoints = dynamic(() => import('./scatter-points').then((module) => module.ScatterPoints), {
  ssr: false,
  loading: () => <div className={styles.waiting} />,
});

const fewest = 4;

/** Every place against its neighbours; a dot chooses its place on the map and in the table, and the map its dot. */
export function MoranScatter({ points, mean, slope, reading, measure, around }: MoranScatterProps) {
  const t = useTranslations('hotspots.scatter');
  const language = useLocale() as Language;
  const { view, mark } = useView();
  const onSelect = (code: string, additive: boolean): void =>
    mark({ select: chosenAfter(view.select, code, additive) });
  return (
    <figure className={styles.chart}>
      <figcaption>{reading}</figcaption>
      {points.length < fewest ? (
        <p className={styles.note}>{t('few')}</p>
      ) : (
        <>
          <div dir="ltr" role="img" aria-label={reading} style={{ blockSize: 260 }}>
            <ScatterPoints
              points={points}
              mean={mean}
              slope={slope}
              measure={measure}
              axes={{ across: t('across', { measure: measure.title }), up: t('up', { measure: around }) }}
              language={language}
              selected={view.select}
              onSelect={onSelect}
            />
          </div>
          <p className={styles.note}>
            {t('up', { measure: around })} ↑ · {t('points', { count: points.length })} {t('table')}
          </p>
        </>
      )}
    </figure>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { QuadrantPoint } from '@/lib/serving/presentation/charts/quadrant-point';
import { chosenAfter } from '../indicator/chosen-after';
import { useView } from '../ui/use-view';
import styles from './trend-chart.module.css';

const QuadrantPoints = dynamic(() => import('./quadrant-points').then((module) => module.QuadrantPoints), {
  ssr: false,
  loading: () => <div className={styles.waiting} />,
});

export interface QuadrantChartProps {
  points: readonly QuadrantPoint[];
  medians: { need: number; missed: number };
  /** What is seen, in a sentence. */
  reading: string;
}

/** Need against the share missed, parted at the medians; a dot chooses its place on the map, and the map its dot. */
export function QuadrantChart({ points, medians, reading }: QuadrantChartProps) {
  const t = useTranslations('coverage.quadrant');
  const language = useLocale() as Language;
  const { view, mark } = useView();
  const onSelect = (code: string, additive: boolean): void =>
    mark({ select: chosenAfter(view.select, code, additive) });
  return (
    <figure className={styles.chart}>
      <figcaption>{reading}</figcaption>
      <div dir="ltr" role="img" aria-label={reading} style={{ blockSize: 320 }}>
        <QuadrantPoints
          points={points}
          medians={medians}
          words={{ across: t('across'), up: t('up'), worst: t('worst') }}
          language={language}
          selected={view.select}
          onSelect={onSelect}
        />
      </div>
      <p className={styles.note}>{t('note')}</p>
    </figure>
  );
}

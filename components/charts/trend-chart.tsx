'use client';

import { useComputedColorScheme } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured } from '@/lib/core/measured';
import { formatValue } from '@/lib/presentation/format-value';
import type { Measure } from '@/lib/presentation/measure';
import styles from './trend-chart.module.css';
import type { TrendPoint } from './trend-point';

const TrendLines = dynamic(() => import('./trend-lines').then((module) => module.TrendLines), {
  ssr: false,
  loading: () => <div className={styles.waiting} />,
});

export interface TrendChartProps {
  title: string;
  points: readonly TrendPoint[];
  measure: Measure;
  /** Bars where the points are separate groups rather than one thing over time. */
  drawing?: 'line' | 'bar';
}

/** A figure over time with the same points as a table below; gaps stay gaps, a break in the definition is marked. */
export function TrendChart({ title, points, measure, drawing = 'line' }: TrendChartProps) {
  const t = useTranslations('chart');
  const language = useLocale() as Language;
  const scheme = useComputedColorScheme('light');
  const isDark = useMounted() && scheme === 'dark';
  const words = (point: TrendPoint): string =>
    formatValue(measured(point.status, point.value), measure, { language }).text;
  const known = points.filter((point) => point.value !== null).length;
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      {known >= 2 ? (
        <div dir="ltr" aria-hidden="true" className={styles.drawing}>
          <TrendLines points={points} measure={measure} language={language} drawing={drawing} isDark={isDark} />
        </div>
      ) : (
        <p className={styles.note}>{t('tooFew')}</p>
      )}
      <details open={known < 2}>
        <summary>{t('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{measure.title}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.label}>
                <th scope="row">
                  <bdi>{point.label}</bdi>
                </th>
                <td>
                  <bdi>{words(point)}</bdi>
                  {point.isBreak && <small> · {t('break')}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured } from '@/lib/core/measured';
import type { TrendPoint } from '@/lib/serving/presentation/charts/trend-point';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import styles from './trend-chart.module.css';

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
  /** Values drawn as level lines: a target, a baseline. */
  levels?: readonly { label: string; value: number }[];
}

/** A figure over time with the same points as a table below; gaps stay gaps, a break in the definition is marked. */
export function TrendChart({ title, points, measure, drawing = 'line', levels = [] }: TrendChartProps) {
  const t = useTranslations('chart');
  const language = useLocale() as Language;
  const words = (point: TrendPoint): string =>
    formatValue(measured(point.status, point.value), measure, { language }).text;
  const course = useTranslations('monitoring.course');
  const partial = (share: number): string => course('partial', { share: coveredPercent({ coveredShare: share }) });
  const told = points.filter((point) => point.value !== null);
  const known = told.length;
  const [first, last] = [told[0], told[known - 1]];
  const summary =
    first && last
      ? t('summary', {
          title,
          firstWhen: first.label,
          first: words(first),
          lastWhen: last.label,
          last: words(last),
        })
      : title;
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      {known >= 2 ? (
        <div dir="ltr" role="img" aria-label={summary} className={styles.drawing}>
          <TrendLines points={points} measure={measure} language={language} drawing={drawing} levels={levels} />
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
            {levels.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{formatValue({ status: 'known', value }, measure, { language }).text}</bdi>
                </td>
              </tr>
            ))}
            {points.map((point) => (
              <tr key={point.label}>
                <th scope="row">
                  <bdi>{point.label}</bdi>
                </th>
                <td>
                  <bdi>{words(point)}</bdi>
                  {point.isBreak && <small> · {t('break')}</small>}
                  {point.partialShare !== undefined && <small> · {partial(point.partialShare)}</small>}
                  {point.events?.map((event) => (
                    <small key={event}> · {event}</small>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

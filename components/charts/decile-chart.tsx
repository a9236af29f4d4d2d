'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Decile } from '@/lib/serving/queries/deciles';
import styles from './trend-chart.module.css';

const TrendLines = dynamic(() => import('./trend-lines').then((module) => module.TrendLines), {
  ssr: false,
  loading: () => <div className={styles.waiting} />,
});

export interface DecileChartProps {
  title: string;
  /** The ten tenths of one measure, poorest first. */
  deciles: readonly Decile[];
  /** The mean that the bars show. */
  measure: Measure;
}

/** The mean of each tenth of the households as bars, with edges and numbers of households in the table below. */
export function DecileChart({ title, deciles, measure }: DecileChartProps) {
  const t = useTranslations('inequality');
  const language = useLocale() as Language;
  const print = (value: number): string => formatValue({ status: 'known', value }, measure, { language }).text;
  const points = deciles.map(({ decile, mean }) => ({
    label: String(decile),
    status: mean === null ? ('missing' as const) : ('known' as const),
    value: mean,
  }));
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <div dir="ltr" role="img" aria-label={title} className={styles.drawing}>
        <TrendLines points={points} measure={measure} language={language} drawing="bar" />
      </div>
      <details>
        <summary>{t('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('tenth')}</th>
              <th scope="col">{t('mean')}</th>
              <th scope="col">{t('upTo')}</th>
              <th scope="col">{t('households')}</th>
            </tr>
          </thead>
          <tbody>
            {deciles.map((row) => (
              <tr key={row.decile}>
                <th scope="row">
                  <bdi>{row.decile}</bdi>
                </th>
                <td>{row.mean === null ? t('empty') : <bdi>{print(row.mean)}</bdi>}</td>
                <td>{row.upper_edge === null ? t('open') : <bdi>{print(row.upper_edge)}</bdi>}</td>
                <td>
                  <bdi>{formatNumber(row.households, { decimals: 0, language })}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Decile } from '@/lib/serving/queries/deciles';
import styles from './trend-chart.module.css';

const LorenzLines = dynamic(() => import('./lorenz-lines').then((module) => module.LorenzLines), {
  ssr: false,
  loading: () => <div className={styles.waiting} />,
});

export interface LorenzChartProps {
  /** The ten tenths of consumption, poorest first. */
  deciles: readonly Decile[];
  /** The Gini coefficient as it is printed, or the words of why there is none. */
  gini: string;
}

/** The Lorenz curve against the line of equal shares, with the Gini coefficient in words and its points as a table. */
export function LorenzChart({ deciles, gini }: LorenzChartProps) {
  const t = useTranslations('inequality');
  const language = useLocale() as Language;
  const share = (value: number | null | undefined): string =>
    formatValue(
      value === null || value === undefined ? { status: 'missing', value: null } : { status: 'known', value },
      { unit: 'share', decimals: 1 },
      { language },
    ).text;
  const points = [
    { households: 0, consumption: 0 },
    ...deciles.map(({ decile, cumulative_share }) => ({ households: decile / 10, consumption: cumulative_share })),
  ];
  return (
    <figure className={styles.chart}>
      <figcaption>{t('lorenz')}</figcaption>
      <p className={styles.note}>
        {t('reading', { gini, poorest: share(deciles[0]?.share), richest: share(deciles.at(-1)?.share) })}
      </p>
      <div dir="ltr" role="img" aria-label={t('lorenz')} className={styles.drawing}>
        <LorenzLines
          points={points}
          words={{ curve: t('curve'), equal: t('equal'), households: t('shareOfHouseholds') }}
          language={language}
        />
      </div>
      <details>
        <summary>{t('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('tenth')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('reached')}</th>
            </tr>
          </thead>
          <tbody>
            {deciles.map((row) => (
              <tr key={row.decile}>
                <th scope="row">
                  <bdi>{row.decile}</bdi>
                </th>
                <td>
                  <bdi>{share(row.share)}</bdi>
                </td>
                <td>
                  <bdi>{share(row.cumulative_share)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

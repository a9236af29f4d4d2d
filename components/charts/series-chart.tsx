'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { csvTable } from '@/lib/serving/presentation/csv';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { saveFile } from '../ui/save-file';
import type { DrawnSeries } from './drawn-series';
import styles from './series-chart.module.css';

const heightPx = 230;

const SeriesPlot = dynamic(() => import('./series-plot').then((module) => module.SeriesPlot), {
  ssr: false,
  loading: () => <div style={{ blockSize: heightPx }} />,
});

export interface SeriesChartProps {
  title: string;
  /** How to read it, in a sentence. */
  reading: string;
  /** The axis across: its key in the rows, its name and its decimals. */
  across: { key: string; title: string; decimals: number };
  /** What the axis up shows. */
  up: { title: string; decimals: number };
  series: readonly DrawnSeries[];
  /** Columns of the table that are not drawn. */
  beside?: readonly { key: string; title: string }[];
  rows: readonly Readonly<Record<string, number>>[];
  /** The button that saves the rows as CSV, and the name of the file. */
  file: { label: string; name: string };
  diagonal?: boolean;
  zero?: boolean;
}

/** Several series over one axis of numbers, with a legend in words and the same rows as a table below. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, reading, across, up, series, beside = [], rows, file, diagonal = false, zero = false } = props;
  const t = useTranslations('chart');
  const language = useLocale() as Language;
  const print = (value: number, decimals = up.decimals): string => formatNumber(value, { decimals, language });
  const columns = [across, ...series, ...beside].map(({ key }) => key);
  const save = (): void => {
    const { fileName, body } = csvTable(rows, columns, { parts: [file.name], synthetic: false });
    saveFile(fileName, body, 'text/csv');
  };
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <p className={styles.reading}>{reading}</p>
      <div dir="ltr" role="img" aria-label={`${title}. ${reading}`}>
        <SeriesPlot
          rows={rows}
          across={across.key}
          series={series}
          diagonal={diagonal}
          zero={zero}
          print={print}
          printAcross={(value) => print(value, across.decimals)}
          heightPx={heightPx}
        />
      </div>
      <p className={styles.legend} aria-hidden="true">
        {series.map((each) => (
          <span key={each.key}>
            <i data-as={each.as} style={{ color: each.ink }} />
            {each.title}
          </span>
        ))}
        <span>
          ↑ {up.title} · → {across.title}
        </span>
      </p>
      <details>
        <summary>{t('asTable')}</summary>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                {[across, ...series, ...beside].map((each) => (
                  <th key={each.key} scope="col">
                    {each.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row[across.key]}>
                  <th scope="row">
                    <bdi>{print(row[across.key] as number, across.decimals)}</bdi>
                  </th>
                  {series.map(({ key }) => (
                    <td key={key}>
                      <bdi>{print(row[key] as number)}</bdi>
                    </td>
                  ))}
                  {beside.map(({ key }) => (
                    <td key={key}>
                      <bdi>{print(row[key] as number, 0)}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <button type="button" className={styles.save} onClick={save}>
          {file.label}
        </button>
      </details>
    </figure>
  );
}

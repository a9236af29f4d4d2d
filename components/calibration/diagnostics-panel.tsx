'use client';

import { useTranslations } from 'next-intl';
import { seriesInks } from '../charts/drawn-series';
import { SeriesChart } from '../charts/series-chart';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import styles from './desk.module.css';
import type { StoredFit } from './stored-fit';
import { useFigures } from './use-figures';

const { main, other } = seriesInks;

/** Four plots and a table that show where a model errs. */
export function DiagnosticsPanel({ fit: { plan, calibration } }: { fit: StoredFit }) {
  const t = useTranslations('calibration.diagnostics');
  const { plain, whole } = useFigures();
  const { byFitted, byDecile, normal, histogram, byGroup } = calibration.diagnostics;
  const amount = (value: number): number => (plan.log ? Math.exp(value) : value);
  const deciles = byDecile.map((row) => ({ ...row, predicted: amount(row.predicted), observed: amount(row.observed) }));
  const largest = Math.max(...deciles.map(({ observed }) => Math.abs(observed)));
  return (
    <Panel title={t('title')} aside={calibration.folds === null ? t('ofTraining') : t('ofHeld')}>
      <div className={styles.charts}>
        <SeriesChart
          file={{ label: t('rowsFile'), name: `${plan.id}_deciles` }}
          title={t('deciles')}
          reading={plan.log ? t('decilesReadingLog') : t('decilesReading')}
          across={{ key: 'decile', title: t('decile'), decimals: 0 }}
          up={{ title: plan.target, decimals: largest < 10 ? 2 : 0 }}
          series={[
            { key: 'observed', title: t('observed'), as: 'line', ink: main },
            { key: 'predicted', title: t('predicted'), as: 'dashes', ink: other },
          ]}
          beside={[{ key: 'households', title: t('households') }]}
          rows={deciles}
        />
        <SeriesChart
          file={{ label: t('rowsFile'), name: `${plan.id}_by-prediction` }}
          title={t('fitted')}
          reading={t('fittedReading')}
          across={{ key: 'fitted', title: t('predicted'), decimals: 2 }}
          up={{ title: t('residual'), decimals: 2 }}
          series={[
            { key: 'mean', title: t('mean'), as: 'line', ink: main },
            { key: 'high', title: t('ninetieth'), as: 'dashes', ink: other },
            { key: 'low', title: t('tenth'), as: 'dashes', ink: other },
          ]}
          beside={[{ key: 'households', title: t('households') }]}
          rows={byFitted}
          zero
        />
        <SeriesChart
          file={{ label: t('rowsFile'), name: `${plan.id}_normal` }}
          title={t('normal')}
          reading={t('normalReading')}
          across={{ key: 'expected', title: t('expected'), decimals: 2 }}
          up={{ title: t('standardised'), decimals: 2 }}
          series={[{ key: 'observed', title: t('residuals'), as: 'dot', ink: main }]}
          rows={normal}
          diagonal
        />
        <SeriesChart
          file={{ label: t('rowsFile'), name: `${plan.id}_spread` }}
          title={t('histogram')}
          reading={t('histogramReading')}
          across={{ key: 'middle', title: t('residual'), decimals: 2 }}
          up={{ title: t('share'), decimals: 1 }}
          series={[{ key: 'percent', title: t('share'), as: 'bar', ink: main }]}
          rows={histogram.map(({ from, to, share }) => ({ middle: (from + to) / 2, percent: 100 * share }))}
        />
      </div>
      {byGroup.length > 0 && (
        <>
          <h3 className={styles.apart}>{t('groups', { column: plan.by ?? '' })}</h3>
          <p className={styles.quiet}>{t('groupsReading')}</p>
          <DataTable
            caption={t('groups', { column: plan.by ?? '' })}
            columns={[
              { title: t('group') },
              { title: t('households'), isNumber: true },
              { title: t('observed'), isNumber: true },
              { title: t('predicted'), isNumber: true },
              { title: t('difference'), isNumber: true },
              { title: t('interval'), isNumber: true },
            ]}
            rows={byGroup.map(({ group, households, observed, predicted, difference, error }) => ({
              key: group,
              cells: [
                <bdi key="group">{group}</bdi>,
                whole(households),
                plain(observed, 3),
                plain(predicted, 3),
                plain(difference, 3),
                `${plain(difference - 1.96 * error, 3)} … ${plain(difference + 1.96 * error, 3)}`,
              ],
            }))}
          />
        </>
      )}
    </Panel>
  );
}

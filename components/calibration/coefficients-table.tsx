import { useTranslations } from 'next-intl';
import type { Calibration } from '@/lib/science/pmt/calibration/calibrate';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';
import styles from './desk.module.css';
import { useFigures } from './use-figures';

/** Coefficients on the scale of the regression, with robust errors and how much of each the others already say. */
export function CoefficientsTable({ calibration, isLog }: { calibration: Calibration; isLog: boolean }) {
  const t = useTranslations('calibration.coefficients');
  const { plain, whole } = useFigures();
  const { rows, clusters } = calibration.table;
  const hasErrors = rows.some(({ error }) => error !== null);
  return (
    <details className={styles.coefficients}>
      <summary>{t('title')}</summary>
      <p className={styles.quiet}>
        {isLog ? t('log') : t('amount')}{' '}
        {!hasErrors ? t('noErrors') : clusters === null ? t('robust') : t('clustered', { units: whole(clusters) })}
      </p>
      <Wide label={t('title')}>
        <DataTable
          caption={t('title')}
          columns={[
            { title: t('feature') },
            { title: t('estimate'), isNumber: true },
            { title: t('error'), isNumber: true },
            { title: t('interval'), isNumber: true },
            { title: t('vif'), isNumber: true },
          ]}
          rows={rows.map(({ label, estimate, error, inflation }) => ({
            key: label ?? '',
            cells: [
              label === null ? t('intercept') : <bdi key="label">{label}</bdi>,
              plain(estimate, 4),
              plain(error, 4),
              error === null ? '–' : `${plain(estimate - 1.96 * error, 3)} … ${plain(estimate + 1.96 * error, 3)}`,
              plain(inflation, 2),
            ],
          }))}
        />
      </Wide>
    </details>
  );
}

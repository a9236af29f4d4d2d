'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import styles from './desk.module.css';
import { MethodWords } from './method-words';
import type { StoredFit } from './stored-fit';
import { useFigures } from './use-figures';

interface Props {
  fits: readonly StoredFit[];
  shown: number | null;
  onShow(at: number): void;
}

/** Every model fitted on this page, on the rows held out where there are any. */
export function ComparePanel({ fits, shown, onShow }: Props) {
  const t = useTranslations('calibration.compare');
  const { plain, percent, whole } = useFigures();
  return (
    <Panel title={t('title')}>
      <Wide label={t('title')}>
        <DataTable
          caption={t('title')}
          columns={[
            { title: t('model') },
            { title: t('method') },
            { title: t('households'), isNumber: true },
            { title: t('features'), isNumber: true },
            { title: t('r2'), isNumber: true },
            ...[20, 30, 40].map((share) => ({ title: t('exclusion', { share }), isNumber: true })),
            { title: t('judged') },
          ]}
          rows={fits.map(({ number, plan, calibration }, at) => {
            const figures = calibration.crossValidated ?? calibration.training;
            return {
              key: String(number),
              cells: [
                <button
                  key="show"
                  type="button"
                  className={styles.plain}
                  aria-pressed={at === shown}
                  onClick={() => onShow(at)}
                >
                  {number}. <bdi>{plan.id}</bdi>
                </button>,
                <MethodWords key="method" fit={{ plan, calibration }} />,
                whole(calibration.households),
                whole(plan.features.length),
                plain(figures.r2, 3),
                percent(figures.exclusion_error_20),
                percent(figures.exclusion_error_30),
                percent(figures.exclusion_error_40),
                calibration.crossValidated ? t('held') : t('training'),
              ],
            };
          })}
        />
      </Wide>
    </Panel>
  );
}

import { useTranslations } from 'next-intl';
import type { Variants } from '@/lib/science/pmt/calibration/compare-variants';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import styles from './desk.module.css';
import { useFigures } from './use-figures';

/** One model for all against a model for each group, on the same rows. */
export function VariantsPanel({ variants, by, isHeld }: { variants: Variants; by: string; isHeld: boolean }) {
  const t = useTranslations('calibration.variants');
  const { whole, plain, percent } = useFigures();
  const { groups, one, own, small } = variants;
  const households = groups.reduce((sum, each) => sum + each.households, 0);
  const rows = [
    ...groups.map((each) => ({ key: `= ${each.group}`, name: <bdi>{each.group}</bdi>, ...each })),
    { key: 'all', name: <strong>{t('all')}</strong>, households, one, own },
  ];
  return (
    <Panel title={t('title', { column: by })} aside={isHeld ? t('held') : t('training')}>
      <p className={styles.quiet}>{t('reading')}</p>
      <Wide label={t('title', { column: by })}>
        <DataTable
          caption={t('title', { column: by })}
          columns={[
            { title: t('group') },
            { title: t('households'), isNumber: true },
            { title: t('oneR2'), isNumber: true },
            { title: t('ownR2'), isNumber: true },
            { title: t('oneExclusion'), isNumber: true },
            { title: t('ownExclusion'), isNumber: true },
          ]}
          rows={rows.map(({ key, name, ...row }) => ({
            key,
            cells: [
              name,
              whole(row.households),
              plain(row.one.r2, 3),
              plain(row.own.r2, 3),
              percent(row.one.exclusion_error_30),
              percent(row.own.exclusion_error_30),
            ],
          }))}
        />
      </Wide>
      {small.length > 0 && <p className={styles.quiet}>{t('small', { groups: small.join(', ') })}</p>}
    </Panel>
  );
}

import { useTranslations } from 'next-intl';
import { targetingErrors } from '@/lib/science/targeting/targeting-errors';
import type { TargetingErrorRow } from '@/lib/serving/queries/targeting-errors';
import { DataTable } from '../ui/data-table';
import { useLabNumbers } from './use-lab-numbers';

/** Errors at the cut-off in force and at a rate as large as the poor, for three lines; both denominators are printed. */
export function ErrorsTable({ errors }: { errors: readonly TargetingErrorRow[] }) {
  const t = useTranslations('targeting.errors');
  const { count, share, plain } = useLabNumbers();
  return (
    <DataTable
      caption={t('table')}
      columns={[
        { title: t('line') },
        { title: t('exclusion'), isNumber: true },
        { title: t('inclusion'), isNumber: true },
        { title: t('differential'), isNumber: true },
        { title: t('bpac'), isNumber: true },
      ]}
      rows={errors
        .map((row) => {
          const { exclusionError, inclusionError, targetingDifferential, balancedAccuracy } = targetingErrors({
            targetedPoor: row.targeted_poor,
            missedPoor: row.missed_poor,
            targetedNonPoor: row.targeted_non_poor,
            leftNonPoor: row.left_non_poor,
          });
          const of = (value: number | null, base: number): string =>
            t('ofBase', { share: share(value ?? Number.NaN, 1), base: count(base) });
          return {
            key: `${row.poor_share}-${row.rule}`,
            group: t(`rules.${row.rule}`),
            cells: [
              t('poorest', { share: share(row.poor_share, 1) }),
              of(exclusionError, row.targeted_poor + row.missed_poor),
              of(inclusionError, row.targeted_poor + row.targeted_non_poor),
              targetingDifferential === null ? '' : plain(targetingDifferential, 2),
              balancedAccuracy === null ? '' : plain(balancedAccuracy, 1),
            ],
          };
        })
        .sort((one, other) => one.group.localeCompare(other.group))}
    />
  );
}

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { LabGroup } from '@/lib/pages/targeting/lab-place';
import { byFifth } from '@/lib/science/targeting/by-fifth';
import { cghIndex } from '@/lib/science/targeting/cgh-index';
import { roc } from '@/lib/science/targeting/roc';
import { targetingErrors } from '@/lib/science/targeting/targeting-errors';
import type { TargetingErrorRow } from '@/lib/serving/queries/targeting-errors';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import { distributionOf } from './distribution-of';
import { ErrorsTable } from './errors-table';
import { groupCounts } from './group-counts';
import { RocCurve } from './roc-curve';
import { useLabNumbers } from './use-lab-numbers';

interface Props {
  groups: readonly LabGroup[];
  /** The cut-off of the scenario; null where the rule has none. */
  cutOff: number | null;
  errors: readonly TargetingErrorRow[];
}

/** Errors against consumption where the extract carries it: at the moving cut-off, at fixed line and rate, by fifth, and the ROC curve. */
export const ErrorsPanel = memo(function ErrorsPanel({ groups, cutOff, errors }: Props) {
  const t = useTranslations('targeting.errors');
  const { estimate, share, plain, score } = useLabNumbers();
  const poor = groups.find(({ breakdown, category }) => breakdown === 'poorest_30' && category === 'poor');
  const others = groups.find(({ breakdown, category }) => breakdown === 'poorest_30' && category === 'other');
  if (!poor || !others) {
    return (
      <Panel title={t('title')}>
        <p>{t('none')}</p>
      </Panel>
    );
  }
  const curve = roc(distributionOf(poor.scores), distributionOf(others.scores));
  const fifths = cutOff === null ? [] : groupCounts(groups, 'consumption_fifth', cutOff);
  const incidence = byFifth(
    fifths.map(({ n }) => n),
    fifths.map((each) => each.in),
  );
  const index = cghIndex(
    fifths.map(({ n, in: benefit }) => ({ weight: n, benefit })),
    0.4,
  );
  const [inPoor, inOthers] =
    cutOff === null
      ? [null, null]
      : ['poor', 'other'].map((category) =>
          groupCounts(groups, 'poorest_30', cutOff).find((each) => each.category === category),
        );
  const now =
    inPoor && inOthers
      ? targetingErrors({
          targetedPoor: inPoor.in,
          missedPoor: inPoor.n - inPoor.in,
          targetedNonPoor: inOthers.in,
          leftNonPoor: inOthers.n - inOthers.in,
        })
      : null;
  const known = (value: number | null | undefined): string => share(value ?? Number.NaN, 1);
  return (
    <Panel title={t('title')}>
      {now && inPoor && inOthers && cutOff !== null && (
        <p>
          {t('now', {
            cutOff: score(cutOff),
            exclusion: known(now.exclusionError),
            poor: estimate(inPoor.n * inPoor.weight),
            inclusion: known(now.inclusionError),
            in: estimate(inPoor.in * inPoor.weight + inOthers.in * inOthers.weight),
            differential: plain(now.targetingDifferential ?? Number.NaN, 2),
            bpac: plain(now.balancedAccuracy ?? Number.NaN, 1),
          })}
        </p>
      )}
      <Wide label={t('table')}>
        <ErrorsTable errors={errors} />
      </Wide>
      {fifths.length > 0 && (
        <DataTable
          caption={t('fifths')}
          columns={[
            { title: t('fifth') },
            { title: t('n'), isNumber: true },
            { title: t('coverage'), isNumber: true },
            { title: t('incidence'), isNumber: true },
          ]}
          rows={fifths.map(({ category, n, weight }, fifth) => ({
            key: category,
            cells: [
              t(`fifthNames.${category}`),
              estimate(n * weight),
              known(incidence[fifth]?.coverage),
              known(incidence[fifth]?.incidence),
            ],
          }))}
        />
      )}
      {index !== null && <p>{t('cgh', { index: plain(index, 2) })}</p>}
      <RocCurve curve={curve} cutOff={cutOff} />
    </Panel>
  );
});

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { LabGroup } from '@/lib/pages/targeting/lab-place';
import { groupFairness } from '@/lib/science/targeting/group-fairness';
import { useCategoryWords } from '../indicator/category-words';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import styles from './fairness-panel.module.css';
import { groupCounts } from './group-counts';
import { useLabNumbers } from './use-lab-numbers';

const breakdowns = ['area_type', 'head_sex', 'disability'] as const;

/** How alike a cut-off treats groups: the share of each that is in, with interval and n. */
export const FairnessPanel = memo(function FairnessPanel({
  groups,
  cutOff,
}: {
  groups: readonly LabGroup[];
  cutOff: number;
}) {
  const t = useTranslations('targeting.fairness');
  const { breakdownWords, categoryWords } = useCategoryWords();
  const { count, share, points, score } = useLabNumbers();
  const isSample = groups.some(({ scores }) => scores.weight !== 1);
  const rows = breakdowns.flatMap((breakdown) => {
    const counts = groupCounts(groups, breakdown, cutOff);
    const shares = groupFairness(counts.map(({ category, n, in: events }) => ({ group: category, n, events })));
    return shares.map((each) => ({
      key: `${breakdown}-${each.group}`,
      group: breakdownWords(breakdown),
      cells: [
        categoryWords(breakdown, each.group),
        share(each.share, 1),
        t('interval', { low: share(each.low, 1), high: share(each.high, 1) }),
        count(each.n),
        points(each.gap),
      ],
    }));
  });
  return (
    <Panel title={t('title')}>
      {rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <div className={styles.groups}>
          <Wide label={t('caption')}>
            <DataTable
              caption={t('caption')}
              columns={[
                { title: t('group') },
                { title: t('share'), isNumber: true },
                { title: t('intervalTitle'), isNumber: true },
                { title: t(isSample ? 'nInSample' : 'n'), isNumber: true },
                { title: t('gap'), isNumber: true },
              ]}
              rows={rows}
            />
          </Wide>
        </div>
      )}
      <p>{t('reading', { cutOff: score(cutOff) })}</p>
    </Panel>
  );
});

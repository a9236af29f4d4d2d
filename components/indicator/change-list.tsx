import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { Change } from '@/lib/pages/changes/change';
import type { NationalChanges } from '@/lib/pages/changes/changes-of-nation';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatInterval } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { ChangeVerdict } from '../hotspots/change-verdict';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import styles from './shown-value.module.css';

const shown = 8;

/** What changed beyond chance since the last snapshot; says so where there is none, or nothing did. */
export function ChangeList({ hasBefore, changes, ...verdict }: NationalChanges) {
  const t = useTranslations('overview');
  const since = useTranslations('hotspots.since');
  const language = useLocale() as Language;
  if (!hasBefore) return <p>{t('firstSnapshot')}</p>;
  const [first] = changes;
  const print = (value: number, change: Change, kind: 'level' | 'change'): string =>
    formatValue({ status: 'known', value }, { ...change.measure, kind }, { language }).text;
  return (
    <>
      <ChangeVerdict {...verdict} />
      {first && (
        <DataTable
          caption={t('changed')}
          columns={[
            { title: t('indicator') },
            { title: formatDay(first.beforeOn, language), isNumber: true },
            { title: t('now'), isNumber: true },
            { title: t('change'), isNumber: true },
          ]}
          rows={changes.slice(0, shown).map((change) => ({
            key: change.measure.id,
            cells: [
              <Link key="id" href={`/indicators/${change.measure.id}`}>
                {change.measure.title}
              </Link>,
              print(change.before, change, 'level'),
              print(change.now, change, 'level'),
              change.isBreak ? (
                t('redefined')
              ) : (
                <span key="change">
                  <bdi>{print(change.now - change.before, change, 'change')}</bdi>
                  <small className={styles.interval}>
                    {change.interval
                      ? formatInterval(change.interval, { ...change.measure, kind: 'change' }, language)
                      : since('notTested')}
                  </small>
                </span>
              ),
            ],
          }))}
        />
      )}
    </>
  );
}

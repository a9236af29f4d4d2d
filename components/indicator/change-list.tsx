import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatInterval } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { ChangeVerdict, type ChangeVerdictProps } from '../hotspots/change-verdict';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { formatDay } from '../ui/format-day';
import styles from './shown-value.module.css';

/** One indicator now and in the snapshot before. */
export interface Change {
  measure: Measure;
  now: number;
  before: number;
  beforeOn: string;
  /** True where the definition changed in between: the two may not be compared. */
  isBreak: boolean;
  /** The 95 % interval of the change; null where it cannot be tested. */
  interval: { from: number; to: number } | null;
}

export interface NationalChanges extends ChangeVerdictProps {
  /** False where there is no snapshot before this one. */
  hasBefore: boolean;
  /** Those that stand out first, then those that cannot be compared or tested. */
  changes: Change[];
}

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

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { TargetEntry } from '@/lib/pages/monitoring/target-entry';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { ExplainedFigure } from '../indicator/explained-figure';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { Spark } from './spark';
import { SplitWords } from './split-words';
import { TargetStatusWords } from './target-status-words';
import styles from './target-table.module.css';

/** Baseline, target and actual of each indicator that has a target here, how it stands in words, its course, and what is lacking. */
export function TargetTable({
  entries,
  caption,
  query,
}: {
  entries: readonly TargetEntry[];
  caption: string;
  query: string;
}) {
  const t = useTranslations('monitoring');
  const language = useLocale() as Language;
  if (entries.length === 0) return <p>{t('noTargets')}</p>;
  return (
    <div className={styles.targets}>
      <DataTable
        caption={caption}
        columns={[
          { title: t('indicator') },
          { title: t('status') },
          { title: t('actual'), isNumber: true },
          { title: t('target'), isNumber: true },
          { title: t('baseline'), isNumber: true },
          { title: t('trend') },
          { title: t('splits') },
          { title: t('notes') },
        ]}
        rows={entries.map((entry) => {
          const print = (value: number | null): string =>
            formatValue(value === null ? { status: 'missing', value } : { status: 'known', value }, entry.measure, {
              language,
            }).text;
          return {
            key: `${entry.id} ${entry.targetPeriod}`,
            cells: [
              <span key="name">
                <Link href={`/indicators/${entry.id}?${query}`}>{entry.measure.title}</Link>
                {!isId(entry.statedAs) && (
                  <small className={styles.quiet}>
                    <bdi>{entry.statedAs}</bdi>
                  </small>
                )}
              </span>,
              <TargetStatusWords
                key="status"
                status={entry.status}
                expected={entry.expected === null || entry.status === 'met' ? null : print(entry.expected)}
              />,
              <span key="actual">
                <ExplainedFigure figure={entry.figure} measure={entry.measure} explanation={entry.explanation} />
                <small className={styles.quiet}>
                  <bdi>{entry.actualPeriod || t('notKnown')}</bdi>
                </small>
              </span>,
              <span key="target">
                {print(entry.target)}
                <small className={styles.quiet}>
                  <bdi>{entry.targetPeriod}</bdi>
                </small>
              </span>,
              entry.baseline === null ? t('notKnown') : print(entry.baseline),
              <span key="trend" className={styles.trend}>
                {entry.quarters.length > 1 && (
                  <Spark
                    points={entry.quarters}
                    measure={entry.measure}
                    words={entry.quarters.map((each) => `${each.label} ${print(each.value)}`).join(' · ')}
                  />
                )}
                <small className={styles.quiet}>{t(`change.${entry.change ?? 'none'}`)}</small>
              </span>,
              <SplitWords key="splits" offered={entry.offered} missing={entry.missing} />,
              <span key="notes" className={styles.quiet}>
                {entry.note}
              </span>,
            ],
          };
        })}
      />
    </div>
  );
}

/** An id is no name that anybody reads. */
const isId = (name: string): boolean => /^[a-z0-9_]+$/.test(name);

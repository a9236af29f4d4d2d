import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { FrozenEntry } from '@/lib/pages/monitoring/frozen-entry';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { DataTable } from '../ui/data-table';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import styles from './frozen-panel.module.css';

/** An id is read from left to right in both languages. */
const isolated = (id: string): string => `\u2066${id}\u2069`;

/** Which quarters were signed, by whom, and what the snapshot in force gives otherwise; and how a quarter is frozen. */
export function FrozenPanel({ entries, open }: { entries: readonly FrozenEntry[]; open: string | null }) {
  const t = useTranslations('monitoring.frozen');
  const language = useLocale() as Language;
  return (
    <Panel title={t('title')}>
      {entries.length === 0 && <p className={styles.note}>{t('none')}</p>}
      {entries.map(({ quarter, signed, protection, differing, differences }) => (
        <section key={quarter} className={styles.quarter}>
          {signed === null ? (
            <Notice>{t('damaged', { quarter })}</Notice>
          ) : (
            <>
              <p>
                <strong>
                  {t('signed', { quarter, day: formatDay(signed.frozenAt, language), signer: signed.signer })}
                </strong>{' '}
                {t('content', {
                  count: formatNumber(signed.figures, { decimals: 0, language }),
                  snapshot: isolated(signed.snapshot),
                })}
              </p>
              <p className={styles.note}>
                {t('checksum')} <code className={styles.sum}>{signed.sha256}</code>
              </p>
              <p className={styles.note}>
                {differing === 0
                  ? t('same')
                  : t('differs', { count: formatNumber(differing, { decimals: 0, language }) })}
                {differing > 0 && protection !== 'same' && ` ${t(`protection.${protection}`)}`}
              </p>
              {differences.length > 0 && (
                <DataTable
                  caption={t('differences', { quarter })}
                  columns={[
                    { title: t('figure') },
                    { title: t('place') },
                    { title: t('was'), isNumber: true },
                    { title: t('now'), isNumber: true },
                  ]}
                  rows={differences.map(({ key, indicator, place, was, now }) => ({
                    key,
                    cells: [indicator, place, was, now],
                  }))}
                />
              )}
            </>
          )}
        </section>
      ))}
      <p className={styles.note}>
        {t('how')} <code dir="ltr">{`naqsha freeze ${open ?? '2025Q1'} --signer "…"`}</code>
      </p>
    </Panel>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { type FirstPlace, householdsToLead } from '@/lib/pages/overview/overview';
import { nameOf } from '@/lib/serving/presentation/figure/place-figure';
import { couldBe } from '@/lib/serving/presentation/figure/rank-words';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { Link } from '../layout/link';
import styles from './where-first.module.css';

export interface WhereFirstProps {
  rows: readonly FirstPlace[];
  measure: Measure;
  /** How many districts there are. */
  all: number;
}

/** The districts in most need: name, the interval of the figure with its value as a dot, and the range of the rank. */
export function WhereFirst({ rows, measure, all }: WhereFirstProps) {
  const t = useTranslations('overview');
  const ranks = useTranslations('ranks');
  const language = useLocale() as Language;
  const percent = (share: number): string => `${100 * Math.min(1, Math.max(0, share))}%`;
  return (
    <section>
      <h2>{t('first')}</h2>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.code} className={styles.row}>
            <Link href={`/places/${row.code}`}>{nameOf(row, language)}</Link>
            <span className={styles.track} aria-hidden="true">
              {row.intervalLow !== null && row.intervalHigh !== null && (
                <span
                  className={styles.interval}
                  style={{
                    insetInlineStart: percent(row.intervalLow),
                    inlineSize: percent(row.intervalHigh - row.intervalLow),
                  }}
                />
              )}
              <span className={styles.dot} style={{ insetInlineStart: percent(row.value ?? 0) }} />
            </span>
            <span className={styles.value}>
              <bdi>
                {
                  formatValue({ status: 'known', value: row.value ?? 0 }, { ...measure, decimals: 0 }, { language })
                    .text
                }
              </bdi>
            </span>
            <small className={styles.rank}>{couldBe(row, ranks)}</small>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {t('firstNote', { households: formatNumber(householdsToLead, { decimals: 0, language }) })}{' '}
        <Link href="/poverty?level=district">{t('allDistricts', { count: all })}</Link>
      </p>
    </section>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/presentation/format-number';
import { byCategory } from '../indicator/by-category';
import { useCategoryWords } from '../indicator/category-words';
import { figureOf } from '../indicator/figure';
import { ShownValue } from '../indicator/shown-value';
import type { SectionView } from './section-view';
import styles from './split-table.module.css';

/**
 * One indicator by group, with a bar each. Counts also stand as shares of all that are shown; where a group is withheld or missing, the sum
 * of the rest is no whole, and no share is given.
 */
export function SplitTable({ measure, breakdown, isPooled, rows }: SectionView['splits'][number]) {
  const t = useTranslations('programmes');
  const language = useLocale() as Language;
  const { breakdownWords, categoryWords } = useCategoryWords();
  const isWhole = rows.every(({ status }) => status === 'known');
  const sum = rows.reduce((total, { value }) => total + (value ?? 0), 0);
  const longest = Math.max(Number.MIN_VALUE, ...rows.map(({ value }) => value ?? 0));
  const givesShares = measure.unit === 'count' && isWhole && sum > 0;
  return (
    <table className={styles.split}>
      <caption>
        {t('split', { measure: measure.title, breakdown: breakdownWords(breakdown) })}
        <small>{isPooled ? t('allQuarters') : <bdi>{rows[0]?.period}</bdi>}</small>
      </caption>
      <tbody>
        {[...rows].sort(byCategory).map((row) => (
          <tr key={row.category} data-category={row.category}>
            <th scope="row">{categoryWords(breakdown, row.category)}</th>
            <td className={styles.value}>
              <ShownValue figure={figureOf(row)} measure={measure} isBrief />
            </td>
            {givesShares && (
              <td className={styles.value}>
                <bdi>{formatNumber(((row.value ?? 0) / sum) * 100, { decimals: 1, language })} %</bdi>
              </td>
            )}
            <td className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${((row.value ?? 0) / longest) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

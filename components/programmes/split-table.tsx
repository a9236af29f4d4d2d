import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { SectionView } from '@/lib/pages/programmes/section-view';
import { byCategory } from '@/lib/serving/presentation/figure/by-category';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import { useCategoryWords } from '../indicator/category-words';
import { ShownValue } from '../indicator/shown-value';
import styles from './split-table.module.css';

type Props = SectionView['splits'][number] & { snapshot: Sampled };

/**
 * One indicator by group, with a bar each. A group that is withheld, banded or missing says so for itself and takes nothing from the
 * others. Counts also stand as shares of the published whole, of which groups that each have their own noise may add up to a little more or less.
 */
export function SplitTable({ measure, breakdown, isPooled, rows, whole, snapshot }: Props) {
  const t = useTranslations('programmes');
  const language = useLocale() as Language;
  const { breakdownWords, categoryWords } = useCategoryWords();
  const all = figureOf(whole, snapshot).value ?? 0;
  const groups = [...rows].sort(byCategory).map((row) => ({ category: row.category, figure: figureOf(row, snapshot) }));
  const longest = Math.max(Number.MIN_VALUE, ...groups.map(({ figure }) => figure.value ?? 0));
  const givesShares = measure.unit === 'count' && all > 0;
  return (
    <table className={styles.split}>
      <caption>
        {t('split', { measure: measure.title, breakdown: breakdownWords(breakdown) })}
        <small>{isPooled ? t('allQuarters') : <bdi>{rows[0]?.period}</bdi>}</small>
      </caption>
      <tbody>
        {groups.map(({ category, figure }) => (
          <tr key={category} data-category={category}>
            <th scope="row">{categoryWords(breakdown, category)}</th>
            <td className={styles.value}>
              <ShownValue figure={figure} measure={measure} isBrief />
            </td>
            {givesShares && (
              <td className={styles.value}>
                {figure.value !== null && (
                  <bdi>{formatNumber((figure.value / all) * 100, { decimals: 1, language })} %</bdi>
                )}
              </td>
            )}
            <td className={styles.bar} aria-hidden="true">
              <span data-bar="" style={{ inlineSize: `${((figure.value ?? 0) / longest) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useTranslations } from 'next-intl';
import type { Measure } from '@/lib/presentation/measure';
import type { FigureRow } from '@/lib/queries/place-figures';
import { Panel } from '../ui/panel';
import styles from './breakdown-panel.module.css';
import { byCategory } from './by-category';
import { useCategoryWords } from './category-words';
import { figureOf } from './figure';
import { ShownValue } from './shown-value';

/**
 * One place's figure split every way the snapshot offers, with a bar each; a group that is hidden or empty says so. Bars of
 * thresholds have a scale of their own: the highest would dwarf every group.
 */
export function BreakdownPanel({
  rows,
  measure,
}: {
  rows: readonly Omit<FigureRow, 'quality_grade' | 'quality_reasons'>[];
  measure: Measure;
}) {
  const t = useTranslations('board');
  const { breakdownWords, categoryWords } = useCategoryWords();
  const largestBeside = (breakdown: string): number =>
    Math.max(
      ...rows
        .filter((row) => (row.breakdown === 'threshold') === (breakdown === 'threshold'))
        .map((row) => Math.abs(row.value ?? 0)),
      Number.MIN_VALUE,
    );
  const splits = [...new Set(rows.map((row) => row.breakdown))].filter((breakdown) => breakdown !== 'survey_year');
  return (
    <Panel title={t('breakdowns', { measure: measure.title })}>
      {splits.length === 0 && <p>{t('noBreakdowns')}</p>}
      <div className={styles.splits}>
        {splits.map((breakdown) => (
          <table key={breakdown}>
            <caption>{breakdownWords(breakdown)}</caption>
            <tbody>
              {rows
                .filter((row) => row.breakdown === breakdown)
                .sort(byCategory)
                .map((row) => (
                  <tr key={row.category}>
                    <th scope="row">{categoryWords(breakdown, row.category)}</th>
                    <td className={styles.value}>
                      <ShownValue figure={figureOf(row)} measure={measure} isBrief />
                    </td>
                    <td className={styles.bar} aria-hidden="true">
                      <span style={{ inlineSize: `${(Math.abs(row.value ?? 0) / largestBeside(breakdown)) * 100}%` }} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </Panel>
  );
}

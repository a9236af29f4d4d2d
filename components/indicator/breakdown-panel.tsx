import { useTranslations } from 'next-intl';
import { byCategory } from '@/lib/serving/presentation/figure/by-category';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import { type Sampled, shownCount } from '@/lib/serving/presentation/shown-count';
import type { FigureRow } from '@/lib/serving/queries/place-figures';
import { Panel } from '../ui/panel';
import styles from './breakdown-panel.module.css';
import { useCategoryWords } from './category-words';
import { ShownValue } from './shown-value';

/**
 * One place's figure split every way the snapshot offers, with a bar each; a group that is hidden or empty says so. Bars of
 * thresholds have a scale of their own: the highest would dwarf every group.
 */
export function BreakdownPanel({
  rows,
  measure,
  snapshot,
}: {
  rows: readonly Omit<FigureRow, 'quality_grade' | 'quality_reasons'>[];
  measure: Measure;
  snapshot: Sampled;
}) {
  const t = useTranslations('board');
  const { breakdownWords, categoryWords } = useCategoryWords();
  const shown = (row: (typeof rows)[number]): number => shownCount(row, snapshot).value ?? 0;
  const largestBeside = (breakdown: string): number =>
    Math.max(
      ...rows
        .filter((row) => (row.breakdown === 'threshold') === (breakdown === 'threshold'))
        .map((row) => Math.abs(shown(row))),
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
                      <ShownValue figure={figureOf(row, snapshot)} measure={measure} isBrief />
                    </td>
                    <td className={styles.bar} aria-hidden="true">
                      <span
                        data-bar=""
                        style={{ inlineSize: `${(Math.abs(shown(row)) / largestBeside(breakdown)) * 100}%` }}
                      />
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

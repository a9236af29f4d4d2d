import { useTranslations } from 'next-intl';
import { byCategory } from '@/lib/serving/presentation/figure/by-category';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import type { StandingFigure } from '@/lib/serving/queries/standing-figures';
import { useCategoryWords } from '../indicator/category-words';
import { ShownValue } from '../indicator/shown-value';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';

export interface BesideTableProps {
  caption: string;
  breakdown: string;
  measures: readonly { measure: Measure; rows: readonly StandingFigure[] }[];
  snapshot: Sampled;
}

/** Groups one under the other with several measures each, so that the one that stands out is seen. */
export function BesideTable({ caption, breakdown, measures, snapshot }: BesideTableProps) {
  const t = useTranslations('programmes');
  const { breakdownWords, categoryWords } = useCategoryWords();
  const categories = [...new Map(measures.flatMap(({ rows }) => rows.map((row) => [row.category, row]))).values()].sort(
    byCategory,
  );
  const title = t('by', { section: caption, breakdown: breakdownWords(breakdown) });
  return (
    <Wide label={title}>
      <DataTable
        caption={title}
        columns={[
          { title: breakdownWords(breakdown) },
          ...measures.map(({ measure }) => ({ title: measure.title, isNumber: true })),
        ]}
        rows={categories.map(({ category }) => ({
          key: category,
          cells: [
            categoryWords(breakdown, category),
            ...measures.map(({ measure, rows }) => (
              <ShownValue
                key={measure.id}
                figure={figureOf(
                  rows.find((row) => row.category === category),
                  snapshot,
                )}
                measure={measure}
                isBrief
              />
            )),
          ],
        }))}
      />
    </Wide>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatRange } from '@/lib/serving/presentation/format-range';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';
import { useCategoryWords } from '../indicator/category-words';
import { ShownValue } from '../indicator/shown-value';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';

export interface GroupTableProps {
  /** Figures of the place by group, of the measures below. */
  figures: readonly CoverageFigure[];
  measures: readonly Measure[];
  snapshot: Sampled;
}

/** The groups that are asked after, whether or not the extract holds any: those it lacks stand as no data. */
const asked: Readonly<Record<string, readonly string[]>> = {
  head_sex: ['female', 'male', 'transgender'],
  disability: ['with', 'without'],
  elderly: ['with', 'without'],
  children: ['none', '1-2', '3-4', '5+'],
};

/** Vulnerable groups beside everyone: each rate with the households it rests on and its 95 % interval; what is withheld says so. */
export function GroupTable({ figures, measures, snapshot }: GroupTableProps) {
  const t = useTranslations('coverage');
  const language = useLocale() as Language;
  const { breakdownWords, categoryWords } = useCategoryWords();
  const of = (measure: Measure, breakdown: string, category: string) =>
    figures.find((row) => row.indicator_id === measure.id && row.breakdown === breakdown && row.category === category);
  const cells = (breakdown: string, category: string) =>
    measures.flatMap((measure) => {
      const row = of(measure, breakdown, category);
      const [from, to] = [row?.interval_low ?? null, row?.interval_high ?? null];
      return [
        <ShownValue key="rate" figure={figureOf(row, snapshot)} measure={measure} isBrief />,
        from === null || to === null ? '' : formatRange({ from, to }, measure, measure.decimals, language),
        row?.denominator == null ? '' : formatNumber(row.denominator, { decimals: 0, language }),
      ];
    });
  const groups = Object.entries(asked).flatMap(([breakdown, categories]) =>
    categories.map((category) => ({ breakdown, category })),
  );
  return (
    <Wide label={t('groups')}>
      <DataTable
        caption={t('groups')}
        columns={[
          { title: t('group') },
          ...measures.flatMap(({ title }) => [
            { title, isNumber: true },
            { title: `${t('interval')} · ${title}`, isNumber: true },
            { title: `n · ${title}`, isNumber: true },
          ]),
        ]}
        rows={[
          { key: 'all', cells: [t('everyone'), ...cells('none', 'all')], group: undefined },
          ...groups.map(({ breakdown, category }) => ({
            key: `${breakdown} ${category}`,
            group: breakdownWords(breakdown),
            cells: [categoryWords(breakdown, category), ...cells(breakdown, category)],
          })),
        ].map(({ group, ...row }) => (group === undefined ? row : { ...row, group }))}
      />
    </Wide>
  );
}

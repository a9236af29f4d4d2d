import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ExactEntry } from '@/lib/pages/place/exact-entry';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { ShownValue } from '../indicator/shown-value';
import { DataTable } from '../ui/data-table';

/** What each figure is before disclosure control, the counts under it, and what everybody else is shown. */
export function ExactTable({ entries }: { entries: readonly ExactEntry[] }) {
  const t = useTranslations('exact');
  const themes = useTranslations('themes');
  const language = useLocale() as Language;
  const count = (value: number | null): string =>
    value === null ? t('none') : formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language });
  return (
    <DataTable
      caption={t('caption')}
      columns={[
        { title: t('indicator') },
        { title: t('exact'), isNumber: true },
        { title: t('numerator'), isNumber: true },
        { title: t('denominator'), isNumber: true },
        { title: t('published'), isNumber: true },
      ]}
      rows={entries.map(({ theme, measure, exact, published }) => ({
        key: measure.id,
        group: themes(theme),
        cells: [
          measure.title,
          <ShownValue key="exact" figure={exact} measure={measure} isBrief />,
          count(exact.numerator),
          count(exact.denominator),
          <ShownValue key="published" figure={published} measure={measure} isBrief />,
        ],
      }))}
    />
  );
}

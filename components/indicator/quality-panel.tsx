import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { qualityMark } from '@/lib/serving/presentation/figure/quality-mark';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { PlaceQuality } from '@/lib/serving/queries/place-quality';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { useQualityWords } from './quality-words';

/** What the quality grade of a place rests on: each part with its fact and its letter. */
export function QualityPanel({ quality }: { quality: PlaceQuality }) {
  const t = useTranslations('quality');
  const language = useLocale() as Language;
  const words = useQualityWords();
  const mark = qualityMark(quality.grade, quality.reasons);
  const printed = (value: number | null, unit: 'share' | 'years', decimals: number): string =>
    value === null ? t('unknown') : formatValue({ status: 'known', value }, { unit, decimals }, { language }).text;
  const parts: [string, string, string | null][] = [
    [
      'households',
      quality.households === null ? t('unknown') : formatNumber(quality.households, { decimals: 0, language }),
      quality.households_grade,
    ],
    ['completeness', printed(quality.completeness, 'share', 0), quality.completeness_grade],
    ['surveyAge', printed(quality.survey_age_years, 'years', 1), quality.survey_age_grade],
    ['within36Months', printed(quality.surveyed_within_36_months, 'share', 0), null],
    [
      quality.coverage_by === 'weights' ? 'coverageByWeights' : 'coverage',
      printed(quality.coverage, 'share', 0),
      quality.coverage_grade,
    ],
  ];
  return (
    <Panel title={t('title')}>
      <p>{words(mark)}</p>
      {quality.grade !== null && (
        <DataTable
          caption={t('title')}
          columns={[{ title: t('part') }, { title: t('fact'), isNumber: true }, { title: t('letter'), isNumber: true }]}
          rows={parts.map(([part, fact, letter]) => ({
            key: part,
            cells: [t(`parts.${part}`), fact, letter ?? t('noLetter')],
          }))}
        />
      )}
    </Panel>
  );
}

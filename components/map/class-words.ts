import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { LegendClass } from '@/lib/serving/presentation/choropleth';
import { edgeDecimals, formatRange } from '@/lib/serving/presentation/format-range';
import type { Measure } from '@/lib/serving/presentation/measure';

/** Prints the range of a class with as many decimals as the edges of all need: in full, and short where its neighbours tell the unit. */
export function useClassWords(breaks: readonly number[], measure: Measure, language: Language) {
  const decimals = edgeDecimals(breaks, measure);
  return {
    full: (entry: LegendClass): string => formatRange(entry, measure, decimals, language),
    short: (entry: LegendClass): string => formatRange(entry, measure, decimals, language, true),
  };
}

/** What a screen reader hears of a place when the reader walks onto it or chooses it. */
export function useSpokenPlace() {
  const t = useTranslations('map');
  return (parts: { name: string; within: string; value: string; rank: string | null; selected: boolean }) =>
    [
      [parts.name, parts.within].filter(Boolean).join(t('comma')),
      parts.value,
      parts.rank ?? '',
      parts.selected ? t('chosen') : '',
    ]
      .filter(Boolean)
      .join(t('stop'));
}

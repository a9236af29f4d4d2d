import type { Language } from '@/lib/core/language';
import type { IndicatorRow } from '@/lib/queries/indicators';

/** What numerator and denominator of an indicator are called in a table; null where a figure has no such parts. */
export function partsOf(
  indicator: IndicatorRow,
  language: Language,
): { numerator: string; denominator: string } | null {
  if (indicator.kind !== 'ratio' && indicator.kind !== 'against_population') return null;
  return language === 'ur'
    ? { numerator: indicator.numerator_ur, denominator: indicator.denominator_ur }
    : { numerator: indicator.numerator_en, denominator: indicator.denominator_en };
}

import type { Language } from '@/lib/core/language';
import { sampleWords } from '@/lib/presentation/sample-words';
import type { Sampled } from '@/lib/presentation/shown-count';
import type { IndicatorRow } from '@/lib/queries/indicators';

/** What numerator and denominator of an indicator are called in a table, said to be of the sample where they are; null where a figure has no such parts. */
export function partsOf(
  indicator: IndicatorRow,
  language: Language,
  snapshot: Sampled,
): { numerator: string; denominator: string } | null {
  if (indicator.kind !== 'ratio' && indicator.kind !== 'against_population') return null;
  const isUrdu = language === 'ur';
  const named = (words: string): string => sampleWords(words, language, snapshot);
  return isUrdu
    ? { numerator: named(indicator.numerator_ur), denominator: named(indicator.denominator_ur) }
    : { numerator: named(indicator.numerator_en), denominator: named(indicator.denominator_en) };
}

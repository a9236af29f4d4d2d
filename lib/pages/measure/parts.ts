import type { Language } from '@/lib/core/language';
import { sampleWords } from '@/lib/serving/presentation/sample-words';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';

/** Rows that stand for themselves in any extract, and what they are divided by is weighted: committees, the facilities of a tehsil. */
const wholeGrains: readonly string[] = ['committees', 'tehsils'];

/** What numerator and denominator of an indicator are called in a table, said to be of the sample where they are; null where a figure has no such parts. */
export function partsOf(
  indicator: IndicatorRow,
  language: Language,
  snapshot: Sampled,
): { numerator: string; denominator: string } | null {
  if (indicator.kind !== 'ratio' && indicator.kind !== 'against_population') return null;
  const isUrdu = language === 'ur';
  const isWhole = indicator.kind === 'against_population' || wholeGrains.includes(indicator.grain);
  const named = (words: string): string => (isWhole ? words : sampleWords(words, language, snapshot));
  return isUrdu
    ? { numerator: named(indicator.numerator_ur), denominator: named(indicator.denominator_ur) }
    : { numerator: named(indicator.numerator_en), denominator: named(indicator.denominator_en) };
}

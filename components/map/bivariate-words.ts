import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { BivariateAxis } from '@/lib/serving/presentation/bivariate-map';
import { edgeDecimals, formatRange } from '@/lib/serving/presentation/format-range';
import type { Measure } from '@/lib/serving/presentation/measure';

export type Third = 0 | 1 | 2;

const names = ['low', 'middle', 'high'] as const;

/** A third of one measure in words: "No toilet: high third, 12.0 – 45.5 %". */
export function useThirdWords(language: Language) {
  const t = useTranslations('bivariate');
  return (measure: Measure, axis: BivariateAxis, third: Third): string => {
    const index = axis.steps.indexOf(third);
    const [from, to] = [axis.breaks[index], axis.breaks[index + 1]];
    const name = t(names[third]);
    if (index < 0 || from === undefined || to === undefined)
      return t('thirdEmpty', { measure: measure.title, third: name });
    const range = formatRange({ from, to }, measure, edgeDecimals(axis.breaks, measure), language);
    return t('third', { measure: measure.title, third: name, range });
  };
}

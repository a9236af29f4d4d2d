import type { Language } from '@/lib/core/language';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';

/** How an indicator's figures are to be shown, in the language of the page. */
export const measureOf = (indicator: IndicatorRow, language: Language): Measure => ({
  id: indicator.indicator_id,
  title: language === 'ur' ? indicator.title_ur : indicator.title_en,
  unit: indicator.unit as Measure['unit'],
  decimals: indicator.decimals,
  betterWhen: indicator.better_when,
});

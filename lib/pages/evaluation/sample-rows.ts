import type { Language } from '@/lib/core/language';
import { parentsOf } from '@/lib/serving/presentation/figure/place-figure';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { DrawnRow } from './drawn-row';
import type { PlaceSample } from './place-sample';
import type { StratumRow } from './stratum-row';

/** A sample as its tables show it, in the language of the page. */
export function sampleRows(
  { drawn, strata }: PlaceSample,
  measure: Measure,
  language: Language,
): { drawn: DrawnRow[]; strata: StratumRow[] } {
  const named = (en: string | null, ur: string | null): string => (language === 'ur' ? (ur ?? en) : en) ?? '';
  return {
    drawn: drawn.map(({ place, needClass, need, households, inclusion, weight, take, householdWeight }) => ({
      code: place.place_code,
      name: named(place.name_en, place.name_ur),
      within: parentsOf(place, language),
      needClass,
      need: formatValue({ status: 'known', value: need }, measure, { language }).text,
      households,
      inclusion,
      weight,
      take,
      householdWeight,
    })),
    strata: strata.map(({ stratum, province, needClass, places, households, drawn: taken }) => ({
      key: stratum,
      province: named(province.province_en, province.province_ur),
      needClass,
      places,
      households,
      drawn: taken,
    })),
  };
}

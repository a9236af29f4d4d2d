import { useLocale } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';

/** Numbers of calibration as they are written; a dash stands where one is not known. */
export function useFigures() {
  const language = useLocale() as Language;
  const plain = (value: number | null | undefined, decimals: number): string =>
    value === null || value === undefined || !Number.isFinite(value)
      ? '–'
      : formatNumber(value, { decimals, language });
  return {
    language,
    whole: (value: number): string => plain(value, 0),
    plain,
    percent: (value: number | null | undefined): string =>
      value === null || value === undefined ? '–' : `${plain(value * 100, 1)} %`,
  };
}

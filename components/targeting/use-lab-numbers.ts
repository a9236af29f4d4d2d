import { useLocale } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured, type Status } from '@/lib/core/measured';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { useEstimates } from '../indicator/sampled-in';

/** How the lab prints its numbers: whole households, estimates as finely as the sample carries, and what is unknown is said. */
export function useLabNumbers() {
  const language = useLocale() as Language;
  const { rounded, roundedMoney } = useEstimates();
  const shown = (
    value: number,
    unit: 'share' | 'count',
    kind: 'change' | undefined,
    otherwise: Status = 'suppressed',
  ): string => {
    const figure = Number.isFinite(value) ? measured('known', value) : measured(otherwise, null);
    return formatValue(figure, { unit, decimals: unit === 'share' ? 1 : 0, kind }, { language }).text;
  };
  const count = (value: number, signed = false, otherwise?: Status): string =>
    Number.isFinite(value)
      ? formatNumber(value, { decimals: 0, language, signed })
      : shown(Number.NaN, 'count', undefined, otherwise);
  const money = (rupees: number, signed = false): string =>
    Number.isFinite(rupees)
      ? formatValue(
          { status: 'known', value: rupees },
          { unit: 'pkr', decimals: 0, kind: signed ? 'change' : undefined },
          { language, scale: 'million' },
        ).text
      : shown(Number.NaN, 'count', undefined);
  return {
    count,
    money,
    estimate: (value: number, signed = false, otherwise?: Status): string => count(rounded(value), signed, otherwise),
    estimatedMoney: (rupees: number, households: number, signed = false): string =>
      money(roundedMoney(rupees, households), signed),
    share: (part: number, whole: number): string => shown(whole > 0 ? part / whole : Number.NaN, 'share', undefined),
    points: (change: number): string => shown(change, 'share', 'change'),
    score: (value: number): string =>
      formatNumber(value, { decimals: Number.isInteger(value) ? 0 : Number.isInteger(2 * value) ? 1 : 2, language }),
    plain: (value: number, decimals: number): string => formatNumber(value, { decimals, language }),
  };
}

import type { Bilingual } from '../../../core/language';
import type { Indicator } from '../../../measures/indicators/indicator';

const units: Partial<Record<Indicator['unit'], Bilingual>> = {
  km: { en: ' km', ur: ' کلومیٹر' },
  years: { en: ' years', ur: ' سال' },
  days: { en: ' days', ur: ' دن' },
  acres: { en: ' acres', ur: ' ایکڑ' },
  pkr: { en: ' rupees', ur: ' روپے' },
  people: { en: ' persons', ur: ' افراد' },
};

/** A value of an indicator in the words of a finding: shares in per cent, others with their decimals and unit. */
export function printFigure(value: number, { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>): Bilingual {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (unit === 'share') return same(`${(100 * value).toLocaleString('en', digits)} %`);
  const number = value.toLocaleString('en', digits);
  const words = units[unit];
  return words ? { en: `${number}${words.en}`, ur: `${number}${words.ur}` } : same(number);
}

/** A share as a whole per cent, never so fine that a count could be read back from it. */
export function printRoughShare(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %';
  return share < 1 && share > 0.99 ? '>99 %' : `${Math.round(100 * share)} %`;
}

const same = (text: string): Bilingual => ({ en: text, ur: text });

import type { Language } from '../../core/language';
import { leftToRight } from './left-to-right';

/** `plain`: 12,345,678. `lakh_crore`: 1.23 crore. `million`: 12.3 million. */
export const numberScales = ['plain', 'lakh_crore', 'million'] as const;
export type NumberScale = (typeof numberScales)[number];

export interface NumberOptions {
  decimals: number;
  language: Language;
  scale?: NumberScale;
  /** Writes the plus of a change. */
  signed?: boolean;
}

const steps: Record<Exclude<NumberScale, 'plain'>, { from: number; words: Record<Language, string> }[]> = {
  lakh_crore: [
    { from: 1e7, words: { en: 'crore', ur: 'کروڑ' } },
    { from: 1e5, words: { en: 'lakh', ur: 'لاکھ' } },
  ],
  million: [
    { from: 1e9, words: { en: 'billion', ur: 'ارب' } },
    { from: 1e6, words: { en: 'million', ur: 'ملین' } },
  ],
};

/**
 * A number in Latin digits in both languages, rounded half away from zero. A figure that rounds to zero has no sign. In
 * Urdu a number with a sign is isolated left to right, or the sign would be drawn behind it.
 */
export function formatNumber(value: number, { decimals, language, scale = 'plain', signed }: NumberOptions): string {
  const size = Math.abs(value);
  const step = scale === 'plain' ? undefined : steps[scale].find(({ from }) => size >= from);
  const locale = scale === 'lakh_crore' ? 'en-IN' : 'en';
  const shown = step ? size / step.from : size;
  const digits = step ? (shown < 10 ? 2 : shown < 100 ? 1 : 0) : decimals;
  const text = shown.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const isZero = !/[1-9]/.test(text);
  const sign = isZero ? '' : value < 0 ? '\u2212' : signed ? '+' : '';
  const marked = sign && language === 'ur' ? leftToRight(sign + text) : sign + text;
  return `${marked}${step ? `\u00a0${step.words[language]}` : ''}`;
}

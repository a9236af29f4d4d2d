import type { Language } from '../core/language';
import type { Measured } from '../core/measured';
import { formatNumber, type NumberScale } from './format-number';
import { leftToRight } from './left-to-right';
import type { Measure } from './measure';
import { statusWords } from './status-words';
import { unitWords } from './unit-words';

export interface FormatOptions {
  language: Language;
  /** How large counts are written; `plain` groups the digits. */
  scale?: NumberScale;
}

/** What is printed, and what a screen reader says. */
export interface FormattedValue {
  text: string;
  aria: string;
}

/**
 * One figure in words: `12.8 %`, `PKR 13,500`, `no data`. Digits stay Latin in both languages. A figure that may not be
 * shown is its status in words, never a zero, a dash or a blank; a stale figure carries the word. Zero is a figure.
 */
export function formatValue(
  figure: Measured,
  { unit, decimals, kind }: Pick<Measure, 'unit' | 'decimals' | 'kind'>,
  { language, scale = 'plain' }: FormatOptions,
): FormattedValue {
  if (figure.value === null) {
    const words = statusWords[figure.status][language];
    return { text: words, aria: words };
  }
  const isShare = unit === 'share';
  const signed = kind === 'change';
  const number = formatNumber(isShare ? figure.value * 100 : figure.value, { decimals, language, scale, signed });
  const { print, say } = unitWords[isShare && signed ? 'points' : unit][language];
  const shown = print === '#%' ? leftToRight(`${number}%`) : print.replace('#', number);
  const [text, aria] = [shown, say.replace('#', number)];
  if (figure.status !== 'stale') return { text, aria };
  const stale = statusWords.stale[language];
  const comma = language === 'ur' ? '،' : ',';
  return { text: `${text} (${stale})`, aria: `${aria}${comma} ${stale}` };
}

import type { Language } from '../../core/language';
import type { Measured } from '../../core/measured';
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
 * shown is its status in words, never a zero, a dash or a blank; a stale figure carries the word. Zero is a figure. A banded count is
 * `fewer than 11`, a banded share `under 7.7 %`: the least figure of those decimals that lies above its upper end.
 */
export function formatValue(
  figure: Measured,
  { unit, decimals, kind }: Pick<Measure, 'unit' | 'decimals' | 'kind'>,
  { language, scale = 'plain' }: FormatOptions,
): FormattedValue {
  if (figure.status === 'banded') return banded(figure.high, { unit, decimals }, { language, scale });
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

function banded(
  high: number | null,
  measure: Pick<Measure, 'unit' | 'decimals'>,
  options: FormatOptions,
): FormattedValue {
  const { language } = options;
  if (high == null) return { text: statusWords.banded[language], aria: statusWords.banded[language] };
  const isShare = measure.unit === 'share';
  const steps = 10 ** measure.decimals * (isShare ? 100 : 1);
  const next = (Math.floor(high * steps + 1e-9) + 1) / steps;
  const { text, aria } = formatValue({ status: 'known', value: isShare ? Math.min(1, next) : next }, measure, options);
  const { fewer, under } = bandWords[language];
  const words = measure.unit === 'count' ? fewer : under;
  return { text: words.replace('#', text), aria: words.replace('#', aria) };
}

const bandWords: Record<Language, { fewer: string; under: string }> = {
  en: { fewer: 'fewer than #', under: 'under #' },
  ur: { fewer: '# سے کم', under: '# سے کم' },
};

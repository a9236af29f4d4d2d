import type { Language } from '../../core/language';
import type { LegendClass } from './choropleth';
import type { Classification } from './classify/classification';
import { formatNumber } from './format-number';
import { leftToRight } from './left-to-right';
import type { Measure } from './measure';
import { unitWords } from './unit-words';

/** The edges a legend prints: those of open outer classes are never read. */
export const shownEdges = ({ breaks, method }: Pick<Classification, 'breaks' | 'method'>): readonly number[] =>
  method === 'policy' ? breaks.slice(1, -1) : breaks;

/**
 * The fewest decimals that print all class edges exactly, up to those of the measure; else the decimals that keep them apart, at least
 * those of the measure and at most six more, so that a legend never shows `12.8–12.8`.
 */
export function edgeDecimals(
  breaks: readonly number[],
  { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>,
): number {
  const different = [...new Set(breaks.map((edge) => (unit === 'share' ? edge * 100 : edge)))];
  for (let digits = 0; digits < decimals; digits += 1)
    if (different.every((edge) => Math.abs(Number(edge.toFixed(digits)) - edge) < 1e-9)) return digits;
  for (let digits = decimals; digits < decimals + 6; digits += 1)
    if (new Set(different.map((edge) => edge.toFixed(digits))).size === different.length) return digits;
  return decimals + 6;
}

/**
 * A class as the legend prints it, `10.0–20.0 %`; one value where both edges are the same; `under 20 %` and `60 % and more` where it is
 * open. Isolated left to right. `unitless` leaves the unit to the classes around it.
 */
export function formatRange(
  { from, to, open }: Pick<LegendClass, 'from' | 'to' | 'open'>,
  { unit, kind }: Pick<Measure, 'unit' | 'kind'>,
  decimals: number,
  language: Language,
  unitless = false,
): string {
  const end = open === 'below' ? { from: to, to } : open === 'above' ? { from, to: from } : { from, to };
  const range = endsOf(end, { unit, kind }, decimals, language);
  if (unitless && !open) return language === 'ur' ? leftToRight(range) : range;
  const { print } = unitWords[unit === 'share' && kind === 'change' ? 'points' : unit][language];
  const isolated = print === '#%' ? leftToRight(`${range}%`) : print.replace('#', leftToRight(range));
  const text = language === 'en' ? print.replace('#', range) : isolated;
  return open ? openWords[open][language].replace('#', text) : text;
}

const openWords: Record<'below' | 'above', Record<Language, string>> = {
  below: { en: 'under #', ur: '# سے کم' },
  above: { en: '# and more', ur: '# یا زیادہ' },
};

/** The 95 % interval that stands quietly beside a figure, `(36.1–46.2)`, in its unit; isolated left to right. */
export function formatInterval(
  ends: Pick<LegendClass, 'from' | 'to'>,
  measure: Pick<Measure, 'unit' | 'decimals' | 'kind'>,
  language: Language,
): string {
  const text = `(${endsOf(ends, measure, measure.decimals, language)})`;
  return language === 'ur' ? leftToRight(text) : text;
}

function endsOf(
  { from, to }: Pick<LegendClass, 'from' | 'to'>,
  { unit, kind }: Pick<Measure, 'unit' | 'kind'>,
  decimals: number,
  language: Language,
): string {
  const end = (value: number) =>
    formatNumber(unit === 'share' ? value * 100 : value, { decimals, language, signed: kind === 'change' });
  return from === to ? end(from) : `${end(from)}\u2009–\u2009${end(to)}`;
}

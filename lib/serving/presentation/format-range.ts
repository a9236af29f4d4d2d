import type { Language } from '../../core/language';
import type { LegendClass } from './choropleth';
import { formatNumber } from './format-number';
import { leftToRight } from './left-to-right';
import type { Measure } from './measure';
import { unitWords } from './unit-words';

/**
 * The decimals that keep all class edges apart when printed, at least those of the measure and at most six more, so that a
 * legend never shows `12.8–12.8`.
 */
export function edgeDecimals(
  breaks: readonly number[],
  { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>,
): number {
  const different = [...new Set(breaks.map((edge) => (unit === 'share' ? edge * 100 : edge)))];
  for (let digits = decimals; digits < decimals + 6; digits += 1)
    if (new Set(different.map((edge) => edge.toFixed(digits))).size === different.length) return digits;
  return decimals + 6;
}

/** A class as the legend prints it, `10.0–20.0 %`; one value where both edges are the same. Isolated left to right. */
export function formatRange(
  { from, to }: Pick<LegendClass, 'from' | 'to'>,
  { unit, kind }: Pick<Measure, 'unit' | 'kind'>,
  decimals: number,
  language: Language,
): string {
  const range = endsOf({ from, to }, { unit, kind }, decimals, language);
  const { print } = unitWords[unit === 'share' && kind === 'change' ? 'points' : unit][language];
  if (language === 'en') return print.replace('#', range);
  return print === '#%' ? leftToRight(`${range}%`) : print.replace('#', leftToRight(range));
}

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

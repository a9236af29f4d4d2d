import type { Indicator } from '../../../measures/indicators/indicator';
import { type PlausibleRange, plausibleRange } from '../../../measures/indicators/plausible-range';
import type { LoadFinding } from '../../extract/load-finding';
import type { JudgedFigure } from './judged-figure';
import { printFigure } from './print-figure';
import { whereTold } from './where-told';

/** Says of an indicator which of its figures lie outside what is plausible; nothing where all lie inside or no range is declared. */
export function figuresOutOfRange(indicator: Indicator, figures: readonly JudgedFigure[]): LoadFinding[] {
  const range = plausibleRange(indicator);
  if (range === null) return [];
  const outside = figures.filter(({ value }) => value < range.from || value > range.to);
  if (outside.length === 0) return [];
  return [
    {
      code: 'figure-out-of-range',
      severity: 'warning',
      subject: `indicator:${indicator.id}`,
      records: 0,
      indicatorIds: [indicator.id],
      sentence: { en: sentence('en', indicator, range, outside), ur: sentence('ur', indicator, range, outside) },
    },
  ];
}

function sentence(
  language: 'en' | 'ur',
  indicator: Indicator,
  range: PlausibleRange,
  outside: readonly JudgedFigure[],
): string {
  const nation = outside.find(({ isNation }) => isNation);
  const where = whereTold(
    nation ? printFigure(nation.value, indicator) : null,
    outside.filter(({ isNation }) => !isNation).length,
  );
  const bound = (value: number) => printFigure(value, { ...indicator, decimals: Number.isInteger(value) ? 0 : 2 });
  const [from, to] = [bound(range.from), bound(range.to)];
  return language === 'en'
    ? `“${indicator.title.en}” is hardly believable in ${where.en}: outside ${from.en} to ${to.en}. ${range.because.en} It is shown as it was computed.`
    : `”${indicator.title.ur}“ ${where.ur} میں قابلِ یقین نہیں: ممکنہ حد ${from.ur} تا ${to.ur} ہے۔ ${range.because.ur} عدد ویسا ہی دکھایا گیا ہے جیسا نکلا۔`;
}

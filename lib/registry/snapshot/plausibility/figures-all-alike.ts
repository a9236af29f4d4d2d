import type { Indicator, Theme } from '../../../measures/indicators/indicator';
import type { LoadFinding } from '../../extract/load-finding';
import type { JudgedFigure } from './judged-figure';
import { printFigure, printRoughShare } from './print-figure';
import { whereTold } from './where-told';

/** What households answer about themselves: never the same all over a province, as the reach of a programme or a rule may be. */
const answered: readonly Theme[] = ['housing', 'education', 'vulnerability', 'assets'];
const fewest = 1000;
const alike = 0.0005;

/** Says of a share of households that all, or all but one in two thousand, answer alike, in the nation or else in provinces. */
export function figuresAllAlike(indicator: Indicator, figures: readonly JudgedFigure[]): LoadFinding[] {
  if (indicator.unit !== 'share' || indicator.grain !== 'households' || !answered.includes(indicator.theme)) return [];
  const same = figures.filter(
    ({ value, denominator }) => (denominator ?? 0) >= fewest && (value <= alike || value >= 1 - alike),
  );
  if (same.length === 0) return [];
  const nation = same.find(({ isNation }) => isNation);
  const where = whereTold(nation ? printFigure(nation.value, indicator) : null, nation ? 0 : same.length);
  const unanswered = nation ? 1 - nation.coveredShare : 0;
  const share = printRoughShare(unanswered);
  const isPartly = unanswered > 0.005;
  return [
    {
      code: 'figure-all-alike',
      severity: 'warning',
      subject: `indicator:${indicator.id}`,
      records: 0,
      indicatorIds: [indicator.id],
      sentence: {
        en: `“${indicator.title.en}”: all who answered, or nearly all, answer alike in ${where.en}${isPartly ? `, and ${share} of the households have no answer: one of the answers may have been left empty in the extract` : '; households never do'}. The figure is shown as it was computed.`,
        ur: `”${indicator.title.ur}“: ${where.ur} میں جواب دینے والے تمام یا تقریباً تمام گھرانوں کا جواب ایک ہی ہے${isPartly ? ` اور ${share} گھرانوں کا کوئی جواب نہیں: ہو سکتا ہے اقتباس میں ایک جواب خالی چھوڑا گیا ہو` : '؛ ایسا حقیقت میں نہیں ہوتا'}۔ عدد ویسا ہی دکھایا گیا ہے جیسا نکلا۔`,
      },
    },
  ];
}

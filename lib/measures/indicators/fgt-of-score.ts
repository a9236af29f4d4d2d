import type { Indicator } from './indicator';

type Declared = 'perModel' | 'unit' | 'betterWhen' | 'theme' | 'grain' | 'measure' | 'fgt' | 'breakdowns' | 'caveats';
type Common = Pick<Indicator, Declared | 'sensitive' | 'source' | 'frequency'>;

/**
 * What the score-based gap (power 1) and severity (power 2) of Foster, Greer and Thorbecke (1984) have in common: the mean
 * over households or persons of ((z − s) / z)^power where the score s lies below the line z, 0 elsewhere; z is the cut-off
 * that holds for the household. A household on the line is counted poor, as the rule of eligibility has it, while the
 * measure of the World Bank counts strictly below; its gap is 0, so gap and severity do not depend on the choice.
 */
export function fgtOfScore(power: 1 | 2, weighedBy: 'households' | 'persons'): Common {
  const gap = '(cut_off - score) / nullif(cut_off, 0)';
  const term = power === 1 ? gap : `pow(${gap}, 2)`;
  const weight = weighedBy === 'persons' ? ' * household_size' : '';
  return {
    perModel: true,
    unit: 'share',
    betterWhen: 'lower',
    theme: 'poverty',
    grain: 'households',
    measure: {
      kind: 'ratio',
      numerator: `(case when score < cut_off then ${term} when score >= cut_off then 0 end${weight})::decimal(18, 12)`,
      denominator: weighedBy === 'persons' ? 'household_size' : 'true',
      contributors: 'score <= cut_off',
    },
    fgt: { power, weighedBy },
    breakdowns: ['none', 'area_type', 'head_sex', 'threshold'],
    sensitive: false,
    caveats: {
      en: 'Distances are in points of the score, not in rupees: they compare places and times under one model and say nothing of the money it would take. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
      ur: 'فاصلے اسکور کے درجوں میں ہیں، روپوں میں نہیں: ان سے ایک ہی ماڈل کے تحت جگہوں اور وقتوں کا موازنہ ہوتا ہے، درکار رقم کا اندازہ نہیں۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
    },
    source: 'Foster, Greer and Thorbecke (1984), Econometrica 52; taken over the PMT score',
    frequency: 'on load',
  };
}

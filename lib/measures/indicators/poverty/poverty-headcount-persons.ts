import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'poverty_headcount_persons',
  position: 102,
  title: { en: 'Persons in poor households (score-based)', ur: 'غریب گھرانوں کے افراد (اسکور کی بنیاد پر)' },
  definition: {
    en: 'Share of persons who live in households whose score is at or below the cut-off in force.',
    ur: 'ان افراد کا حصہ جو ایسے گھرانوں میں رہتے ہیں جن کا اسکور نافذ حد پر یا اس سے نیچے ہے۔',
  },
  numeratorIs: { en: 'persons in households with score ≤ cut-off', ur: 'حد پر یا اس سے نیچے کے گھرانوں کے افراد' },
  denominatorIs: { en: 'persons in scored households', ur: 'اسکور شدہ گھرانوں کے افراد' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'poverty',
  grain: 'households',
  perModel: true,
  measure: {
    kind: 'ratio',
    numerator: 'case when score is null then null when score <= cut_off then household_size else 0 end',
    denominator: 'household_size',
    contributors: 'score <= cut_off',
  },
  fgt: { power: 0, weighedBy: 'persons' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year', 'threshold'],
  sensitive: false,
  caveats: {
    en: 'Depends on the PMT model chosen. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
    ur: 'یہ عدد چنے گئے پی ایم ٹی ماڈل پر منحصر ہے۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

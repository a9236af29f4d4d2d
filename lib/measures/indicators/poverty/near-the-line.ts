import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'near_the_line',
  position: 105,
  title: { en: 'Near the line', ur: 'حد کے قریب' },
  definition: {
    en: 'Share of scored households within two points of the cut-off on either side: small errors decide for them.',
    ur: 'اسکور شدہ گھرانوں کا وہ حصہ جو حد سے دو درجے اوپر یا نیچے ہے: معمولی غلطی ان کا فیصلہ بدل سکتی ہے۔',
  },
  numeratorIs: { en: 'households with |score − cut-off| ≤ 2', ur: 'وہ گھرانے جن کا اسکور حد سے دو درجے کے اندر ہے' },
  denominatorIs: { en: 'households with a score', ur: 'وہ گھرانے جن کا اسکور نکل سکا' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  theme: 'poverty',
  grain: 'households',
  perModel: true,
  measure: { kind: 'ratio', numerator: 'abs(score - cut_off) <= 2', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: {
    en: 'Depends on the PMT model chosen. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
    ur: 'یہ عدد چنے گئے پی ایم ٹی ماڈل پر منحصر ہے۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
  },
  source: 'own definition',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'mean_score',
  position: 103,
  title: { en: 'Mean score', ur: 'اوسط اسکور' },
  definition: {
    en: 'Mean PMT score of scored households; a low score is poor.',
    ur: 'اسکور شدہ گھرانوں کا اوسط پی ایم ٹی اسکور؛ کم اسکور غربت ظاہر کرتا ہے۔',
  },
  numeratorIs: { en: 'sum of scores', ur: 'اسکوروں کا مجموعہ' },
  denominatorIs: { en: 'households with a score', ur: 'وہ گھرانے جن کا اسکور نکل سکا' },
  unit: 'score',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'poverty',
  grain: 'households',
  perModel: true,
  measure: { kind: 'ratio', numerator: 'score', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: {
    en: 'Depends on the PMT model chosen. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
    ur: 'یہ عدد چنے گئے پی ایم ٹی ماڈل پر منحصر ہے۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

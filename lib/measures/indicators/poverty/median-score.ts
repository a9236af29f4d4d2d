import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'median_score',
  position: 104,
  title: { en: 'Median score', ur: 'وسطانی اسکور' },
  definition: {
    en: 'Median PMT score of scored households (R type 7).',
    ur: 'اسکور شدہ گھرانوں کا وسطانی پی ایم ٹی اسکور۔',
  },
  numeratorIs: { en: 'median of the scores', ur: 'اسکوروں کا وسطانیہ' },
  denominatorIs: { en: 'households with a score', ur: 'وہ گھرانے جن کا اسکور نکل سکا' },
  unit: 'score',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'poverty',
  grain: 'households',
  perModel: true,
  measure: { kind: 'median', value: 'score' },
  breakdowns: ['none', 'area_type', 'head_sex'],
  sensitive: false,
  caveats: {
    en: 'Depends on the PMT model chosen. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
    ur: 'یہ عدد چنے گئے پی ایم ٹی ماڈل پر منحصر ہے۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

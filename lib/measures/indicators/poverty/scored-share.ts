import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'scored_share',
  position: 106,
  title: { en: 'Households that could be scored', ur: 'اسکور شدہ گھرانے' },
  definition: {
    en: 'Share of registered households with every answer that the model needs.',
    ur: 'رجسٹرڈ گھرانوں کا وہ حصہ جن کے پاس ماڈل کے لیے درکار ہر جواب موجود ہے۔',
  },
  numeratorIs: { en: 'households with a score', ur: 'اسکور والے گھرانے' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'poverty',
  grain: 'households',
  perModel: true,
  measure: { kind: 'ratio', numerator: 'score is not null', denominator: 'true' },
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

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'clean_fuel',
  position: 407,
  title: { en: 'Clean cooking fuel', ur: 'صاف ایندھن' },
  definition: {
    en: 'Share of households that cook with gas or electricity.',
    ur: 'گیس یا بجلی پر پکانے والے گھرانوں کا حصہ۔',
  },
  numeratorIs: { en: 'households that cook with gas or electricity', ur: 'صاف ایندھن' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: "cooking_fuel in ('gas', 'electricity')", denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'owns_home',
  position: 410,
  title: { en: 'Owns the home', ur: 'اپنا گھر' },
  definition: { en: 'Share of households that own their home.', ur: 'اپنے گھر کے مالک گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households that own their home', ur: 'اپنا گھر' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'owns_home', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'head_no_schooling',
  position: 501,
  title: { en: 'Head without schooling', ur: 'سربراہ بغیر تعلیم' },
  definition: {
    en: 'Share of households whose head completed no year of school.',
    ur: 'ان گھرانوں کا حصہ جن کے سربراہ نے سکول کا ایک سال بھی مکمل نہیں کیا۔',
  },
  numeratorIs: { en: 'households whose head completed no year of school', ur: 'سربراہ بغیر تعلیم' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'education',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'head_education_years = 0', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

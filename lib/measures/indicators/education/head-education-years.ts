import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'head_education_years',
  position: 502,
  title: { en: 'Education of the head', ur: 'سربراہ کی تعلیم' },
  definition: { en: 'Mean completed years of education of the head.', ur: 'سربراہ کی تعلیم کے مکمل سالوں کا اوسط۔' },
  numeratorIs: { en: 'sum of completed years', ur: 'مکمل سالوں کا مجموعہ' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'years',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'education',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'head_education_years', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  plausible: {
    from: 1,
    to: 13,
    because: {
      en: 'Adults of Pakistan have about 4.4 years of schooling on average (Human Development Report 2023/24).',
      ur: 'پاکستان کے بالغوں کی اوسط تعلیم تقریباً 4.4 سال ہے (انسانی ترقی رپورٹ 2023/24)۔',
    },
  },
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

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
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

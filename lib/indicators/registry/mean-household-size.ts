import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'mean_household_size',
  position: 304,
  title: { en: 'Mean household size', ur: 'اوسط گھرانے کا حجم' },
  definition: { en: 'Persons per registered household.', ur: 'فی رجسٹرڈ گھرانہ افراد۔' },
  numeratorIs: { en: 'persons', ur: 'افراد' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'people',
  decimals: 2,
  betterWhen: 'neither',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'household_size', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

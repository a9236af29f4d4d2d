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
  plausible: {
    from: 4,
    to: 10,
    because: {
      en: 'The census of 2023 counts 5.6 to 7.0 persons a household in the provinces.',
      ur: '2023 کی مردم شماری کے مطابق صوبوں میں فی گھرانہ 5.6 تا 7.0 افراد ہیں۔',
    },
  },
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

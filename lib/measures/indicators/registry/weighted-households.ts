import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'weighted_households',
  position: 303,
  title: { en: 'Households, weighted', ur: 'وزن شدہ گھرانے' },
  definition: {
    en: 'Sum of survey weights, where a survey round carries them.',
    ur: 'سروے وزنوں کا مجموعہ، جہاں سروے راؤنڈ میں موجود ہوں۔',
  },
  numeratorIs: { en: 'sum of survey weights', ur: 'سروے وزنوں کا مجموعہ' },
  denominatorIs: { en: '', ur: '' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'count', numerator: 'survey_weight' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'survey round',
};

export default indicator;

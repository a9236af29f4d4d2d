import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'persons',
  position: 302,
  title: { en: 'Persons in registered households', ur: 'رجسٹرڈ گھرانوں کے افراد' },
  definition: { en: 'Sum of household sizes.', ur: 'گھرانوں کے حجم کا مجموعہ۔' },
  numeratorIs: { en: 'persons', ur: 'افراد' },
  denominatorIs: { en: '', ur: '' },
  unit: 'people',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'count', numerator: 'household_size' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

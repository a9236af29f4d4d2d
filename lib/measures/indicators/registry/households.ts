import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'households',
  position: 301,
  title: { en: 'Registered households', ur: 'رجسٹرڈ گھرانے' },
  definition: { en: 'Households kept from the extract after checks.', ur: 'جانچ کے بعد ایکسٹریکٹ سے رکھے گئے گھرانے۔' },
  numeratorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  denominatorIs: { en: '', ur: '' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'count', numerator: '1' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

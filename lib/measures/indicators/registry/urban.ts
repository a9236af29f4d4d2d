import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'urban',
  position: 305,
  title: { en: 'Urban households', ur: 'شہری گھرانے' },
  definition: { en: 'Share of registered households in urban areas.', ur: 'شہری علاقوں میں رجسٹرڈ گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'urban households', ur: 'شہری گھرانے' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: "area_type = 'urban'", denominator: 'true' },
  breakdowns: ['none', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'piped_water',
  position: 405,
  title: { en: 'Piped water', ur: 'پائپ کا پانی' },
  definition: { en: 'Share of households with piped water.', ur: 'پائپ کے پانی والے گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households with piped water', ur: 'پائپ کا پانی' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: "water_source = 'piped'", denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'kacha_dwelling',
  position: 409,
  title: { en: 'Kacha dwelling', ur: 'کچا مکان' },
  definition: { en: 'Share of households in a kacha dwelling.', ur: 'کچے مکان والے گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households in a kacha dwelling', ur: 'کچا مکان' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: "dwelling = 'kacha'", denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'mobile_phone',
  position: 704,
  title: { en: 'Mobile phone', ur: 'موبائل فون' },
  definition: { en: 'Share of households with a mobile phone.', ur: 'موبائل فون والے گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households with a mobile phone', ur: 'موبائل فون' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'mobile_phone', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

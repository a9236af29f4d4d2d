import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'land_acres',
  position: 702,
  title: { en: 'Agricultural land', ur: 'زرعی زمین' },
  definition: { en: 'Mean acres of agricultural land a household.', ur: 'فی گھرانہ زرعی زمین کا اوسط (ایکڑ)۔' },
  numeratorIs: { en: 'acres', ur: 'ایکڑ' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'acres',
  decimals: 2,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'agricultural_land_acres', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

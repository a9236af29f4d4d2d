import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'refrigerator',
  position: 706,
  title: { en: 'Refrigerator or freezer', ur: 'ریفریجریٹر یا فریزر' },
  definition: {
    en: 'Share of households with a refrigerator or a freezer.',
    ur: 'ریفریجریٹر یا فریزر والے گھرانوں کا حصہ۔',
  },
  numeratorIs: { en: 'households with a refrigerator or a freezer', ur: 'ریفریجریٹر یا فریزر' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'refrigerator or freezer', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

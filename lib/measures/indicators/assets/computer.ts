import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'computer',
  position: 708,
  title: { en: 'Computer', ur: 'کمپیوٹر' },
  definition: { en: 'Share of households with a computer.', ur: 'کمپیوٹر والے گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households with a computer', ur: 'کمپیوٹر' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'computer', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'electricity',
  position: 406,
  title: { en: 'Electricity', ur: 'بجلی' },
  definition: { en: 'Share of households with electricity.', ur: 'بجلی والے گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households with electricity', ur: 'بجلی' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'electricity', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

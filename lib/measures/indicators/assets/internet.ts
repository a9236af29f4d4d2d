import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'internet',
  position: 705,
  title: { en: 'Internet', ur: 'انٹرنیٹ' },
  definition: { en: 'Share of households with internet.', ur: 'انٹرنیٹ والے گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households with internet', ur: 'انٹرنیٹ' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'internet', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

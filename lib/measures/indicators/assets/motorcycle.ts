import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'motorcycle',
  position: 707,
  title: { en: 'Motorcycle or scooter', ur: 'موٹر سائیکل یا سکوٹر' },
  definition: {
    en: 'Share of households with a motorcycle or a scooter.',
    ur: 'موٹر سائیکل یا سکوٹر والے گھرانوں کا حصہ۔',
  },
  numeratorIs: { en: 'households with a motorcycle or a scooter', ur: 'موٹر سائیکل یا سکوٹر' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'motorcycle or scooter', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

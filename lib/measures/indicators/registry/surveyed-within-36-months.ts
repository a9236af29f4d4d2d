import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'surveyed_within_36_months',
  position: 308,
  title: { en: 'Surveyed in the last 36 months', ur: 'گزشتہ 36 ماہ میں سروے شدہ' },
  definition: {
    en: 'Share of households surveyed or updated in the 36 months before the day of the extract.',
    ur: 'ان گھرانوں کا حصہ جن کا سروے یا تجدید ایکسٹریکٹ سے پہلے کے 36 ماہ میں ہوئی۔',
  },
  numeratorIs: { en: 'households surveyed within 36 months', ur: '36 ماہ میں سروے شدہ گھرانے' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'surveyed_within_36_months', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 're-certification of beneficiaries after three years, dynamic registry',
  frequency: 'on load',
};

export default indicator;

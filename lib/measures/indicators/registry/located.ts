import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'located',
  position: 311,
  title: { en: 'Households with coordinates', ur: 'محلِ وقوع والے گھرانے' },
  definition: {
    en: 'Share of households with a latitude and longitude.',
    ur: 'ان گھرانوں کا حصہ جن کا عرض بلد اور طول بلد معلوم ہے۔',
  },
  numeratorIs: { en: 'households with coordinates', ur: 'محلِ وقوع والے گھرانے' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'has_coordinates', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

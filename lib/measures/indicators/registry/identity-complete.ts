import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'identity_complete',
  position: 309,
  title: { en: 'Identity completeness', ur: 'شناختی نمبر کی تکمیل' },
  definition: {
    en: 'Share of households whose head has a valid 13-digit identity number.',
    ur: 'ان گھرانوں کا حصہ جن کے سربراہ کا درست 13 ہندسی شناختی نمبر موجود ہے۔',
  },
  numeratorIs: { en: 'households whose head has an identity number', ur: 'سربراہ کے شناختی نمبر والے گھرانے' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'has_identity', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

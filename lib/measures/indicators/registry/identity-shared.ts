import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'identity_shared',
  position: 310,
  title: { en: 'Head’s identity number on another household', ur: 'سربراہ کا شناختی نمبر دوسرے گھرانے پر بھی' },
  definition: {
    en: 'Share of households with an identity number whose number heads more than one household.',
    ur: 'شناختی نمبر والے گھرانوں میں ان کا حصہ جن کا نمبر ایک سے زیادہ گھرانوں کا سربراہ ہے۔',
  },
  numeratorIs: { en: 'households that share the head’s number', ur: 'مشترک نمبر والے گھرانے' },
  denominatorIs: { en: 'households whose head has an identity number', ur: 'سربراہ کے شناختی نمبر والے گھرانے' },
  unit: 'share',
  decimals: 2,
  betterWhen: 'lower',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'identity_shared', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'committees',
  position: 20210,
  title: { en: 'Beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
  definition: { en: 'Committees formed.', ur: 'بنائی گئی کمیٹیاں۔' },
  numeratorIs: { en: 'beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
  denominatorIs: { en: 'beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'monitoring',
  grain: 'committees',
  perModel: false,
  measure: { kind: 'count', numerator: 'true' },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Committees as the extract lists them; a committee counts in the tehsil it names. No household is counted here except those enrolled, in the denominator.',
    ur: 'کمیٹیاں جیسی ایکسٹریکٹ میں درج ہیں؛ ہر کمیٹی اسی تحصیل میں شمار ہے جو اس میں درج ہے۔ یہاں کوئی گھرانہ شمار نہیں سوائے شامل گھرانوں کے، جو مخرج میں ہیں۔',
  },
  source: 'mobilisation of the extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

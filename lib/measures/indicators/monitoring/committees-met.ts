import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'committees_met',
  position: 20220,
  title: { en: 'Committees that met in the last quarter', ur: 'پچھلی سہ ماہی میں اجلاس کرنے والی کمیٹیاں' },
  definition: {
    en: 'Share of the committees with a meeting in the last quarter, of those whose meetings are known.',
    ur: 'ان کمیٹیوں میں جن کے اجلاس معلوم ہیں، ان کا حصہ جن کا پچھلی سہ ماہی میں اجلاس ہوا۔',
  },
  numeratorIs: { en: 'of them, met', ur: 'ان میں اجلاس کرنے والی' },
  denominatorIs: { en: 'beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'monitoring',
  grain: 'committees',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'met', denominator: 'true' },
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

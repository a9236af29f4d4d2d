import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'committees_per_thousand_beneficiaries',
  position: 20230,
  title: { en: 'Committees per thousand enrolled households', ur: 'ہزار شامل گھرانوں پر کمیٹیاں' },
  definition: {
    en: 'Committees per thousand households enrolled in any programme on the day of the extract.',
    ur: 'ایکسٹریکٹ کی تاریخ پر کسی بھی پروگرام میں شامل ہر ہزار گھرانوں پر کمیٹیاں۔',
  },
  numeratorIs: { en: 'committees, times a thousand', ur: 'کمیٹیاں، ضرب ہزار' },
  denominatorIs: { en: 'households enrolled in a programme', ur: 'کسی پروگرام میں شامل گھرانے' },
  unit: 'index',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'monitoring',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'committees * 1000', denominator: 'beneficiaries', served: 'beneficiaries' },
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

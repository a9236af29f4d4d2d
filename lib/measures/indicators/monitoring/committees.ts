import type { Indicator } from '../indicator';

const shared = {
  theme: 'monitoring',
  perModel: false,
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Committees as the extract lists them; a committee counts in the tehsil it names. No household is counted here except those enrolled, in the denominator.',
    ur: 'کمیٹیاں جیسی ایکسٹریکٹ میں درج ہیں؛ ہر کمیٹی اسی تحصیل میں شمار ہے جو اس میں درج ہے۔ یہاں کوئی گھرانہ شمار نہیں سوائے شامل گھرانوں کے، جو مخرج میں ہیں۔',
  },
  source: 'mobilisation of the extract, contract version 1',
  frequency: 'on load',
} as const satisfies Partial<Indicator>;

/** Committees of beneficiaries. */
const committees: Indicator[] = [
  {
    ...shared,
    id: 'committees',
    position: 20210,
    title: { en: 'Beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
    definition: { en: 'Committees formed.', ur: 'بنائی گئی کمیٹیاں۔' },
    numeratorIs: { en: 'beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
    denominatorIs: { en: 'beneficiary committees', ur: 'مستفیدین کی کمیٹیاں' },
    unit: 'count',
    decimals: 0,
    betterWhen: 'neither',
    grain: 'committees',
    measure: { kind: 'count', numerator: 'true' },
  },
  {
    ...shared,
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
    grain: 'committees',
    measure: { kind: 'ratio', numerator: 'met', denominator: 'true' },
  },
  {
    ...shared,
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
    grain: 'tehsils',
    measure: { kind: 'ratio', numerator: 'committees * 1000', denominator: 'beneficiaries', served: 'beneficiaries' },
  },
];

export default committees;

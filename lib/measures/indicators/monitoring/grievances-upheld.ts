import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'grievances_upheld',
  position: 20060,
  title: { en: 'Complaints upheld', ur: 'درست ثابت شکایات' },
  definition: {
    en: 'Share of the complaints closed that were upheld.',
    ur: 'بند شکایات میں ان کا حصہ جو درست ثابت ہوئیں۔',
  },
  numeratorIs: { en: 'of them, upheld', ur: 'ان میں درست ثابت' },
  denominatorIs: { en: 'complaints closed', ur: 'بند شکایات' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'upheld', denominator: 'closed' },
  breakdowns: ['none', 'grievance_category'],
  sensitive: false,
  caveats: {
    en: 'By the quarter in which the case was opened. A case without a household counts as one of its own. Places are those the case names, which need not be where the household lives.',
    ur: 'اس سہ ماہی کے حساب سے جس میں شکایت درج ہوئی۔ جس شکایت میں گھرانہ درج نہیں وہ الگ شمار ہوتی ہے۔ جگہ وہ ہے جو شکایت میں درج ہے، ضروری نہیں کہ گھرانہ وہیں رہتا ہو۔',
  },
  source: 'grievances of the extract, contract version 1; escalation at 30 days: The Nation, 20 September 2020',
  frequency: 'quarterly',
};

export default indicator;

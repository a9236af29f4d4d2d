import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'grievances_resolved',
  position: 20020,
  title: { en: 'Complaints resolved', ur: 'حل شدہ شکایات' },
  definition: {
    en: 'Share of the complaints received that are closed on the day of the extract.',
    ur: 'موصول شکایات میں ان کا حصہ جو ایکسٹریکٹ کی تاریخ پر بند ہیں۔',
  },
  numeratorIs: { en: 'of them, closed', ur: 'ان میں بند' },
  denominatorIs: { en: 'complaints received', ur: 'موصول شکایات' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'closed', denominator: 'true' },
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

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'grievances_within_30_days',
  position: 20030,
  title: { en: 'Complaints closed inside 30 days', ur: '30 دن کے اندر بند شکایات' },
  definition: {
    en: 'Share of the complaints received that were closed no later than 30 days after they were opened; what is open and younger than 30 days is not judged yet.',
    ur: 'موصول شکایات میں ان کا حصہ جو درج ہونے کے 30 دن کے اندر بند ہوئیں؛ جو کھلی ہیں اور 30 دن سے کم کی ہیں وہ ابھی نہیں جانچی گئیں۔',
  },
  numeratorIs: { en: 'of them, closed inside 30 days', ur: 'ان میں 30 دن کے اندر بند' },
  denominatorIs: { en: 'complaints closed or older than 30 days', ur: 'بند یا 30 دن سے پرانی شکایات' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'closed_within_30_days', denominator: 'true' },
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

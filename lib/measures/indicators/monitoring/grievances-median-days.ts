import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'grievances_median_days',
  position: 20050,
  title: { en: 'Days to close a complaint', ur: 'شکایت بند ہونے تک دن' },
  definition: {
    en: 'Median number of days from opening to closing, of the complaints closed.',
    ur: 'بند شکایات کے درج ہونے سے بند ہونے تک کے دنوں کا وسطانیہ۔',
  },
  numeratorIs: { en: 'days to close', ur: 'بند ہونے تک دن' },
  denominatorIs: { en: 'complaints closed', ur: 'بند شکایات' },
  unit: 'days',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  measure: { kind: 'median', value: 'days_to_close' },
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

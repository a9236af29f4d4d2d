import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'grievances_received',
  position: 20010,
  title: { en: 'Complaints received', ur: 'موصول شکایات' },
  definition: { en: 'Complaints opened in the quarter.', ur: 'سہ ماہی میں درج ہونے والی شکایات۔' },
  numeratorIs: { en: 'complaints received', ur: 'موصول شکایات' },
  denominatorIs: { en: 'complaints received', ur: 'موصول شکایات' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  measure: { kind: 'count', numerator: 'true' },
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

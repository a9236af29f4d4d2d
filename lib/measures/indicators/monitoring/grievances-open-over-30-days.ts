import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'grievances_open_over_30_days',
  position: 20040,
  title: { en: 'Complaints open for more than 30 days', ur: '30 دن سے زائد کھلی شکایات' },
  definition: {
    en: 'Complaints still open on the day of the extract, more than 30 days after they were opened: the rule sends them on to the ombudsman.',
    ur: 'ایکسٹریکٹ کی تاریخ پر کھلی شکایات جو 30 دن سے پرانی ہیں: قاعدے کے مطابق یہ محتسب کو جاتی ہیں۔',
  },
  numeratorIs: { en: 'complaints open for more than 30 days', ur: '30 دن سے زائد کھلی شکایات' },
  denominatorIs: { en: 'complaints received', ur: 'موصول شکایات' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'lower',
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  measure: { kind: 'count', numerator: 'open_over_30_days' },
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

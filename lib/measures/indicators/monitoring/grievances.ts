import type { Indicator } from '../indicator';

const shared = {
  theme: 'monitoring',
  grain: 'grievances',
  perModel: false,
  breakdowns: ['none', 'grievance_category'],
  sensitive: false,
  caveats: {
    en: 'By the quarter in which the case was opened. A case without a household counts as one of its own. Places are those the case names, which need not be where the household lives.',
    ur: 'اس سہ ماہی کے حساب سے جس میں شکایت درج ہوئی۔ جس شکایت میں گھرانہ درج نہیں وہ الگ شمار ہوتی ہے۔ جگہ وہ ہے جو شکایت میں درج ہے، ضروری نہیں کہ گھرانہ وہیں رہتا ہو۔',
  },
  source: 'grievances of the extract, contract version 1; escalation at 30 days: The Nation, 20 September 2020',
  frequency: 'quarterly',
} as const satisfies Partial<Indicator>;

/** Complaints by the quarter in which they were opened. */
const grievances: Indicator[] = [
  {
    ...shared,
    id: 'grievances_received',
    position: 20010,
    title: { en: 'Complaints received', ur: 'موصول شکایات' },
    definition: { en: 'Complaints opened in the quarter.', ur: 'سہ ماہی میں درج ہونے والی شکایات۔' },
    numeratorIs: { en: 'complaints received', ur: 'موصول شکایات' },
    denominatorIs: { en: 'complaints received', ur: 'موصول شکایات' },
    unit: 'count',
    decimals: 0,
    betterWhen: 'neither',
    measure: { kind: 'count', numerator: 'true' },
  },
  {
    ...shared,
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
    measure: { kind: 'ratio', numerator: 'closed', denominator: 'true' },
  },
  {
    ...shared,
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
    measure: { kind: 'ratio', numerator: 'closed_within_30_days', denominator: 'true' },
  },
  {
    ...shared,
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
    measure: { kind: 'count', numerator: 'open_over_30_days' },
  },
  {
    ...shared,
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
    measure: { kind: 'median', value: 'days_to_close' },
  },
  {
    ...shared,
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
    measure: { kind: 'ratio', numerator: 'upheld', denominator: 'closed' },
  },
];

export default grievances;

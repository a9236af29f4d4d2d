import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'one_window_centres',
  position: 933,
  title: { en: 'One Window centres', ur: 'ون ونڈو سینٹر' },
  definition: {
    en: 'One Window centres open on the day of the extract, to be read against the plan of 2021: one in each of 154 districts.',
    ur: 'ایکسٹریکٹ کی تاریخ پر کھلے ون ونڈو سینٹر؛ 2021 کے منصوبے کے مطابق 154 اضلاع میں ایک ایک۔',
  },
  numeratorIs: { en: 'open One Window centres', ur: 'کھلے ون ونڈو سینٹر' },
  denominatorIs: { en: '', ur: '' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'count', numerator: 'one_window_centres' },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Facilities as the extract lists them, counted in the tehsil they name. The plan names 154 districts without listing them; the present boundary set holds 160.',
    ur: 'مراکز جیسے ایکسٹریکٹ میں درج ہیں، اسی تحصیل میں شمار جو درج ہے۔ منصوبے میں 154 اضلاع کا ذکر ہے مگر فہرست نہیں؛ موجودہ مجموعے میں 160 ہیں۔',
  },
  source: 'service_points of the extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

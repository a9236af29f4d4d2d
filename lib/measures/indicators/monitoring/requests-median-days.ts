import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'requests_median_days',
  position: 20150,
  title: { en: 'Days to decide a request', ur: 'درخواست کے فیصلے تک دن' },
  definition: {
    en: 'Median number of days from the request to its decision.',
    ur: 'درخواست سے فیصلے تک کے دنوں کا وسطانیہ۔',
  },
  numeratorIs: { en: 'days to decide', ur: 'فیصلے تک دن' },
  denominatorIs: { en: 'requests decided', ur: 'فیصلہ شدہ درخواستیں' },
  unit: 'days',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'monitoring',
  grain: 'requests',
  perModel: false,
  measure: { kind: 'median', value: 'days_to_decide' },
  breakdowns: ['none', 'request_kind'],
  sensitive: false,
  caveats: {
    en: 'By the quarter in which the request was made at a registration centre; places are those of the centre. Kinds are the six of the dynamic registry.',
    ur: 'اس سہ ماہی کے حساب سے جس میں رجسٹریشن مرکز پر درخواست دی گئی؛ جگہ مرکز کی ہے۔ قسمیں متحرک رجسٹری کی چھ ہیں۔',
  },
  source: 'registrations of the extract, contract version 1',
  frequency: 'quarterly',
};

export default indicator;

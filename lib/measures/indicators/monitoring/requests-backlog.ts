import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'requests_backlog',
  position: 20140,
  title: { en: 'Requests not decided', ur: 'زیرِ التوا درخواستیں' },
  definition: {
    en: 'Requests made in the quarter that nobody has decided on the day of the extract: the backlog.',
    ur: 'سہ ماہی کی درخواستیں جن کا فیصلہ ایکسٹریکٹ کی تاریخ تک نہیں ہوا۔',
  },
  numeratorIs: { en: 'requests not decided', ur: 'زیرِ التوا درخواستیں' },
  denominatorIs: { en: 'requests made', ur: 'دی گئی درخواستیں' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'lower',
  theme: 'monitoring',
  grain: 'requests',
  perModel: false,
  measure: { kind: 'count', numerator: 'not decided' },
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

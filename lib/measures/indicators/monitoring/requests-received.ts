import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'requests_received',
  position: 20110,
  title: { en: 'Requests at registration centres', ur: 'رجسٹریشن مراکز پر درخواستیں' },
  definition: {
    en: 'Requests made in the quarter, of the six kinds of the dynamic registry.',
    ur: 'سہ ماہی میں دی گئی درخواستیں، متحرک رجسٹری کی چھ قسموں کی۔',
  },
  numeratorIs: { en: 'requests made', ur: 'دی گئی درخواستیں' },
  denominatorIs: { en: 'requests made', ur: 'دی گئی درخواستیں' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'monitoring',
  grain: 'requests',
  perModel: false,
  measure: { kind: 'count', numerator: 'true' },
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

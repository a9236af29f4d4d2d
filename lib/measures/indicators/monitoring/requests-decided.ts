import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'requests_decided',
  position: 20120,
  title: { en: 'Requests decided', ur: 'فیصلہ شدہ درخواستیں' },
  definition: {
    en: 'Share of the requests made that are decided on the day of the extract.',
    ur: 'دی گئی درخواستوں میں ان کا حصہ جن کا فیصلہ ایکسٹریکٹ کی تاریخ تک ہو چکا۔',
  },
  numeratorIs: { en: 'of them, decided', ur: 'ان میں فیصلہ شدہ' },
  denominatorIs: { en: 'requests made', ur: 'دی گئی درخواستیں' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'monitoring',
  grain: 'requests',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'decided', denominator: 'true' },
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

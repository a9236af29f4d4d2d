import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'requests_accepted',
  position: 20130,
  title: { en: 'Requests accepted', ur: 'منظور شدہ درخواستیں' },
  definition: {
    en: 'Share of the requests decided that were accepted.',
    ur: 'فیصلہ شدہ درخواستوں میں منظور ہونے والوں کا حصہ۔',
  },
  numeratorIs: { en: 'of them, accepted', ur: 'ان میں منظور' },
  denominatorIs: { en: 'requests decided', ur: 'فیصلہ شدہ درخواستیں' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  theme: 'monitoring',
  grain: 'requests',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'accepted', denominator: 'decided' },
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

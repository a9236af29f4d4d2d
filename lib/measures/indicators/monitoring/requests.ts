import type { Indicator } from '../indicator';

const shared = {
  theme: 'monitoring',
  grain: 'requests',
  perModel: false,
  breakdowns: ['none', 'request_kind'],
  sensitive: false,
  caveats: {
    en: 'By the quarter in which the request was made at a registration centre; places are those of the centre. Kinds are the six of the dynamic registry.',
    ur: 'اس سہ ماہی کے حساب سے جس میں رجسٹریشن مرکز پر درخواست دی گئی؛ جگہ مرکز کی ہے۔ قسمیں متحرک رجسٹری کی چھ ہیں۔',
  },
  source: 'registrations of the extract, contract version 1',
  frequency: 'quarterly',
} as const satisfies Partial<Indicator>;

/** Requests at registration centres by the quarter in which they were made. */
const requests: Indicator[] = [
  {
    ...shared,
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
    measure: { kind: 'count', numerator: 'true' },
  },
  {
    ...shared,
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
    measure: { kind: 'ratio', numerator: 'decided', denominator: 'true' },
  },
  {
    ...shared,
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
    measure: { kind: 'ratio', numerator: 'accepted', denominator: 'decided' },
  },
  {
    ...shared,
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
    measure: { kind: 'count', numerator: 'not decided' },
  },
  {
    ...shared,
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
    measure: { kind: 'median', value: 'days_to_decide' },
  },
];

export default requests;

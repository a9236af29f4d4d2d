import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'school_free_places',
  position: 935,
  title: { en: 'Free school places', ur: 'اسکولوں میں خالی نشستیں' },
  definition: {
    en: 'Places above enrolment, added over the schools that have any; a full school does not take away from another.',
    ur: 'اندراج سے زائد نشستیں، ان اسکولوں پر جمع جہاں خالی ہوں؛ بھرا ہوا اسکول دوسرے کی نشستیں کم نہیں کرتا۔',
  },
  numeratorIs: { en: 'free places', ur: 'خالی نشستیں' },
  denominatorIs: { en: '', ur: '' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'count', numerator: 'school_free_places' },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Facilities as the extract lists them, counted in the tehsil they name.',
    ur: 'مراکز جیسے ایکسٹریکٹ میں درج ہیں، اسی تحصیل میں شمار جو درج ہے۔',
  },
  source: 'school_capacity of the extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

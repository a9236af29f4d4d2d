import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'school_fill',
  position: 936,
  title: { en: 'School places taken', ur: 'بھری ہوئی نشستیں' },
  definition: {
    en: 'Pupils enrolled over the places of the schools surveyed; above 100 % is overcrowding.',
    ur: 'جائزے کے اسکولوں کی نشستوں پر داخل طلبہ؛ سو فیصد سے زیادہ کا مطلب گنجائش سے زیادہ داخلے ہے۔',
  },
  numeratorIs: { en: 'pupils enrolled', ur: 'داخل طلبہ' },
  denominatorIs: { en: 'school places', ur: 'اسکولوں کی نشستیں' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'school_enrolled', denominator: 'school_places' },
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

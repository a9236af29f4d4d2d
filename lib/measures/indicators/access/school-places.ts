import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'school_places',
  position: 934,
  title: { en: 'School places', ur: 'اسکولوں میں نشستیں' },
  definition: { en: 'Places in the schools of the supply survey.', ur: 'اسکولوں کے جائزے میں درج نشستیں۔' },
  numeratorIs: { en: 'places', ur: 'نشستیں' },
  denominatorIs: { en: '', ur: '' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'count', numerator: 'school_places' },
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

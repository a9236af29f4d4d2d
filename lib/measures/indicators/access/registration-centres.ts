import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'registration_centres',
  position: 931,
  title: { en: 'Registration centres', ur: 'رجسٹریشن سینٹر' },
  definition: {
    en: 'Registration centres open on the day of the extract.',
    ur: 'ایکسٹریکٹ کی تاریخ پر کھلے رجسٹریشن سینٹر۔',
  },
  numeratorIs: { en: 'open registration centres', ur: 'کھلے رجسٹریشن سینٹر' },
  denominatorIs: { en: '', ur: '' },
  unit: 'count',
  decimals: 0,
  betterWhen: 'neither',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'count', numerator: 'registration_centres' },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Facilities as the extract lists them, counted in the tehsil they name.',
    ur: 'مراکز جیسے ایکسٹریکٹ میں درج ہیں، اسی تحصیل میں شمار جو درج ہے۔',
  },
  source: 'service_points of the extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'tehsils_with_open_registration_centre',
  position: 938,
  title: { en: 'Tehsils with an open registration centre', ur: 'کھلے رجسٹریشن سینٹر والی تحصیلیں' },
  definition: {
    en: 'Share of tehsils in which at least one registration centre is open on the day of the extract.',
    ur: 'ان تحصیلوں کا حصہ جن میں ایکسٹریکٹ کی تاریخ پر کم از کم ایک رجسٹریشن سینٹر کھلا ہے۔',
  },
  numeratorIs: { en: 'tehsils with an open registration centre', ur: 'کھلے رجسٹریشن سینٹر والی تحصیلیں' },
  denominatorIs: { en: 'tehsils of the boundary set', ur: 'حدود کے مجموعے کی تحصیلیں' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'registration_centres > 0', denominator: 'true' },
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

import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'tehsils_with_registration_centre',
  position: 932,
  title: { en: 'Tehsils with a registration centre', ur: 'رجسٹریشن سینٹر والی تحصیلیں' },
  definition: {
    en: 'Share of tehsils in which the extract lists at least one registration centre, open or closed since.',
    ur: 'ان تحصیلوں کا حصہ جن میں ایکسٹریکٹ میں کم از کم ایک رجسٹریشن سینٹر درج ہے، کھلا ہو یا بند ہو چکا۔',
  },
  numeratorIs: { en: 'tehsils with a registration centre', ur: 'رجسٹریشن سینٹر والی تحصیلیں' },
  denominatorIs: { en: 'tehsils of the boundary set', ur: 'حدود کے مجموعے کی تحصیلیں' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'registration_centres_listed > 0', denominator: 'true' },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Facilities as the extract lists them, counted in the tehsil they name. Centres that have closed count here; those open are counted by the indicator beside it.',
    ur: 'مراکز جیسے ایکسٹریکٹ میں درج ہیں، اسی تحصیل میں شمار جو درج ہے۔ بند ہو چکے سینٹر بھی یہاں شمار ہیں؛ کھلے سینٹروں کا اشاریہ الگ ہے۔',
  },
  source: 'service_points of the extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

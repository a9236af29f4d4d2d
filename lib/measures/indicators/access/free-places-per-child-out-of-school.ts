import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'free_places_per_child_out_of_school',
  position: 937,
  title: { en: 'Free school places per eligible child out of school', ur: 'اسکول سے باہر اہل بچے پر خالی نشستیں' },
  definition: {
    en: 'Free school places over the children of 5 to 16 who are out of school in registered households found eligible for Kafaalat: how far the schools could absorb them. Below 1 there are not places enough.',
    ur: 'کفالت کے اہل رجسٹرڈ گھرانوں کے 5 تا 16 سال کے اسکول سے باہر بچوں پر خالی نشستیں: اسکول انہیں کہاں تک جگہ دے سکتے ہیں۔ ایک سے کم کا مطلب جگہ ناکافی ہے۔',
  },
  numeratorIs: { en: 'free places', ur: 'خالی نشستیں' },
  denominatorIs: { en: 'eligible children out of school, as published', ur: 'اسکول سے باہر اہل بچے، جتنے شائع ہوئے' },
  unit: 'index',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'access',
  grain: 'tehsils',
  perModel: false,
  measure: {
    kind: 'ratio',
    numerator: 'school_free_places',
    denominator: 'eligible_children_out_of_school',
    served: 'out_of_school',
  },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'Facilities as the extract lists them, counted in the tehsil they name. Tehsils where fewer than eleven households have such children, or without a school in the survey, are left out. Where the extract is a sample of households and the schools are all of them, the ratio overstates what is free.',
    ur: 'مراکز جیسے ایکسٹریکٹ میں درج ہیں، اسی تحصیل میں شمار جو درج ہے۔ جن تحصیلوں میں ایسے بچوں والے گھرانے گیارہ سے کم ہیں یا جائزے میں کوئی اسکول نہیں وہ شامل نہیں۔ جہاں ایکسٹریکٹ گھرانوں کا نمونہ ہو اور اسکول سب ہوں وہاں یہ تناسب گنجائش بڑھا کر دکھاتا ہے۔',
  },
  source: 'school_capacity of the extract, contract version 1',
  frequency: 'on load',
};

export default indicator;

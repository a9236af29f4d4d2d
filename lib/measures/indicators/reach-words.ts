import type { Bilingual } from '../../core/language';

/** The kinds of service whose distance is measured, in words; the column is `<kind>_km`. */
export const reachWords = {
  registration_centre: { en: 'registration centre', ur: 'رجسٹریشن سینٹر' },
  one_window_centre: { en: 'One Window centre', ur: 'ون ونڈو سینٹر' },
  payment_point: { en: 'payment point', ur: 'ادائیگی مرکز' },
  nutrition_centre: { en: 'nutrition centre', ur: 'غذائیت مرکز' },
  school: { en: 'school', ur: 'اسکول' },
} as const satisfies Record<string, Bilingual>;

export type ReachKind = keyof typeof reachWords;

export const reachCaveats: Bilingual = {
  en: 'Straight line on a sphere (mean Earth radius, WGS 84 coordinates), not by road: mountains and rivers make the way longer. Households without coordinates are not known and are in neither number. Only points open on the day of the extract count, wherever they lie.',
  ur: 'کرۂ ارض پر سیدھی لکیر (اوسط نصف قطر، WGS 84)، سڑک سے نہیں: پہاڑ اور دریا راستہ لمبا کر دیتے ہیں۔ جن گھرانوں کا محلِ وقوع معلوم نہیں وہ کسی عدد میں نہیں۔ صرف وہ مراکز شمار ہیں جو ایکسٹریکٹ کی تاریخ پر کھلے ہیں، خواہ کہیں ہوں۔',
};

export const reachSource = 'coordinates of households and service points of the extract, contract version 1';

import type { Bilingual } from '../../core/language';

/**
 * What a figure of the nation or of a province may be and be believed, in the unit of the stored value, both ends included. A figure
 * outside is not wrong for certain and never changed: a load says of it that it is hardly believable, and why.
 */
export interface PlausibleRange {
  from: number;
  to: number;
  because: Bilingual;
}

const byUnit: Readonly<Record<string, PlausibleRange>> = {
  km: {
    from: 0,
    to: 50,
    because: {
      en: 'A tehsil is about 40 km across: farther than 50 km for half of the households means that points are missing from the list.',
      ur: 'ایک تحصیل تقریباً 40 کلومیٹر چوڑی ہے: آدھے گھرانوں کے لیے 50 کلومیٹر سے زیادہ کا مطلب ہے کہ فہرست میں مقامات کم ہیں۔',
    },
  },
  score: {
    from: 5,
    to: 95,
    because: {
      en: 'Scores run from 0 to 100: an average at one end means that most answers of the model are missing or coded otherwise.',
      ur: 'اسکور 0 سے 100 تک ہوتے ہیں: کسی سرے پر اوسط کا مطلب ہے کہ ماڈل کے بیشتر جوابات غائب یا کسی اور کوڈ میں ہیں۔',
    },
  },
  acres: {
    from: 0,
    to: 10,
    because: {
      en: 'The agricultural census of 2010 found farms of 6.4 acres on average, and most households have none: more points to another unit of land.',
      ur: '2010 کی زرعی شماری میں کھیت کا اوسط رقبہ 6.4 ایکڑ تھا اور بیشتر گھرانوں کے پاس زمین نہیں: زیادہ ہونے کا مطلب زمین کی کوئی اور اکائی ہے۔',
    },
  },
  days: {
    from: 0,
    to: 365,
    because: {
      en: 'Half of the cases taking longer than a year, or less than no time, points to dates in the wrong columns.',
      ur: 'آدھے معاملات میں ایک سال سے زیادہ یا صفر سے کم وقت کا مطلب ہے کہ تاریخیں غلط کالموں میں ہیں۔',
    },
  },
};

/** The range declared for the indicator, else that of its unit; null where neither has one. */
export const plausibleRange = (indicator: { unit: string; plausible?: PlausibleRange }): PlausibleRange | null =>
  indicator.plausible ?? byUnit[indicator.unit] ?? null;

import type { PlausibleRange } from './plausible-range';

/** Of mean and median consumption, rupees per adult equivalent and month. */
export const plausibleConsumption: PlausibleRange = {
  from: 1000,
  to: 100_000,
  because: {
    en: 'The official poverty line was 3,030 rupees per adult equivalent and month in 2013–14 and 3,758 in 2018–19: a mean far from it is often an amount of a year or of a whole household.',
    ur: 'سرکاری خطِ غربت 2013–14 میں 3,030 اور 2018–19 میں 3,758 روپے فی بالغ مساوی ماہانہ تھا: اس سے بہت دور اوسط اکثر سالانہ یا پورے گھرانے کی رقم ہوتی ہے۔',
  },
};

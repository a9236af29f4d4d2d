import type { PlausibleRange } from './plausible-range';

/** Of Gini coefficients of consumption. */
export const plausibleGini: PlausibleRange = {
  from: 0.15,
  to: 0.65,
  because: {
    en: 'Household surveys of all countries lie between about 0.23 and 0.63, those of Pakistan near 0.3 (World Bank).',
    ur: 'تمام ممالک کے گھریلو سروے تقریباً 0.23 اور 0.63 کے درمیان، پاکستان کے 0.3 کے قریب ہیں (عالمی بینک)۔',
  },
};

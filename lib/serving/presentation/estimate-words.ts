import type { Bilingual } from '../../core/language';

/** What stands beside a number that was weighted to the nation from one household in so many. */
export const estimateWords = (oneIn: number): Bilingual => {
  const many = Math.round(oneIn).toLocaleString('en');
  return { en: `estimated from 1 in ${many}`, ur: `${many} میں سے 1 کے نمونے سے تخمینہ` };
};

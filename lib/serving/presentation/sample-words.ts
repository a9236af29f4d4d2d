import type { Language } from '../../core/language';
import type { Sampled } from './shown-count';

/** The name of a number that stays as it was counted: of a sample it says so, that nobody takes it for the nation's. */
export const sampleWords = (words: string, language: Language, { sampled_one_in: oneIn }: Sampled): string =>
  oneIn === null || words === '' ? words : `${words} (${language === 'ur' ? 'نمونے میں' : 'in the sample'})`;

import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { isolated } from './isolated';

/** A whole number as it stands within a sentence. */
export const countWords = (value: number, language: Language): string =>
  isolated(formatNumber(value, { decimals: 0, language }));

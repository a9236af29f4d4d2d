import type { Language } from '../../core/language';
import { formatValue } from './format-value';

/** A share of 1 as it is printed wherever a figure of one decimal is: `12.8 %`, in Urdu `12.8%`, isolated left to right. */
export const formatShare = (value: number, language: Language, decimals = 1): string =>
  formatValue({ status: 'known', value }, { unit: 'share', decimals }, { language }).text;

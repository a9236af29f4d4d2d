import type { Language } from '../../core/language';

/** What our own figures rest on, in Urdu; the titles of published works stay in the language they have. */
const inUrdu: Readonly<Record<string, string>> = {
  'NSER registry extract, contract version 1': 'این ایس ای آر رجسٹر کا ایکسٹریکٹ، ضابطہ 1',
  'enrolments and payments of the extract, contract version 1': 'ایکسٹریکٹ کے اندراجات اور ادائیگیاں، ضابطہ 1',
  'payments of the extract, contract version 1': 'ایکسٹریکٹ کی ادائیگیاں، ضابطہ 1',
  'sum of the tehsils with a census figure': 'مردم شماری کے اعداد رکھنے والی تحصیلوں کا مجموعہ',
};

/** The source of a figure as it is read. */
export const sourceWords = (source: string, language: Language): string =>
  language === 'ur' ? (inUrdu[source] ?? source) : source;

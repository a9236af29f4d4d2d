import type { Bilingual } from '../../core/language';

const explanations: Record<string, Bilingual> = {
  'too-few-fields': { en: 'the record has fewer cells than the header', ur: 'اندراج میں عنوان سے کم خانے ہیں' },
  'too-many-fields': { en: 'the record has more cells than the header', ur: 'اندراج میں عنوان سے زیادہ خانے ہیں' },
  'stray-quote': { en: 'a quotation mark stands inside an unquoted cell', ur: 'بغیر واوین خانے کے اندر واوین ہے' },
  'text-after-quote': { en: 'text follows a closing quotation mark', ur: 'بند واوین کے بعد متن ہے' },
  'unclosed-quote': { en: 'a quotation mark is not closed', ur: 'واوین بند نہیں ہوا' },
  newline: { en: 'a bare carriage return stands inside the record', ur: 'اندراج کے اندر تنہا CR ہے' },
  'unsafe-char': {
    en: 'a control character or a mark that reverses text direction',
    ur: 'کنٹرول حرف یا متن کی سمت الٹنے والا نشان',
  },
  required: { en: 'a value that must be there is missing', ur: 'لازمی قدر موجود نہیں' },
  cnic: {
    en: 'the identity number does not have 13 digits; it is never padded',
    ur: 'شناختی نمبر 13 ہندسوں کا نہیں؛ اسے کبھی پورا نہیں کیا جاتا',
  },
  integer: { en: 'not a whole number', ur: 'پورا عدد نہیں' },
  number: { en: 'not a plain number', ur: 'سادہ عدد نہیں' },
  date: { en: 'not a day written YYYY-MM-DD', ur: 'تاریخ YYYY-MM-DD کی صورت میں نہیں' },
  boolean: { en: 'not true or false (also 1, 0, yes, no)', ur: 'true یا false نہیں (1، 0، yes، no بھی درست)' },
  'one-of': { en: 'not one of the values of the contract', ur: 'معاہدے کی طے شدہ قدروں میں سے نہیں' },
  period: { en: 'not a period such as 2025Q2, 2025 or 2025-09-30', ur: 'مدت 2025Q2، 2025 یا 2025-09-30 جیسی نہیں' },
  range: { en: 'the number lies outside its range', ur: 'عدد اپنی حد سے باہر ہے' },
  'date-implausible': {
    en: 'the day lies before any registry or a century ahead',
    ur: 'تاریخ کسی بھی رجسٹری سے پہلے کی یا ایک صدی آگے کی ہے',
  },
  'too-long': { en: 'the cell holds far more text than it should', ur: 'خانے میں بہت زیادہ متن ہے' },
  'repeated-header': {
    en: 'the names of the columns stand again among the records: two files were joined',
    ur: 'اندراجات کے بیچ کالموں کے نام دوبارہ آئے ہیں: دو فائلیں جوڑی گئی ہیں',
  },
  'date-in-future': {
    en: 'the day lies after the day the extract describes',
    ur: 'تاریخ اس دن کے بعد کی ہے جس کا اقتباس ہے',
  },
  household_id: { en: 'not an identifier of a household', ur: 'گھرانے کی شناخت درست نہیں' },
  'place-unknown': { en: 'the place is not in the boundary set', ur: 'مقام حدود کے مجموعے میں نہیں' },
  'place-ambiguous': {
    en: 'several places fit, or no parent is named to decide',
    ur: 'کئی مقام ملتے ہیں، یا فیصلہ کرنے کو ضلع درج نہیں',
  },
  'place-disagrees': {
    en: 'the code is one place, the names are another',
    ur: 'کوڈ ایک مقام کا ہے اور نام کسی اور کا',
  },
  'duplicate-key': {
    en: 'the same identifier stands on records that differ; none is kept',
    ur: 'ایک ہی شناخت مختلف اندراجات پر ہے؛ کوئی نہیں رکھا گیا',
  },
};

/** Why a rule refuses a record, in words. A rule without words is our mistake. */
export function explanation(rule: string): Bilingual {
  const words = explanations[rule];
  if (!words) throw new RangeError(`the rule ${rule} has no explanation`);
  return words;
}

export const explainedRules = (): string[] => Object.keys(explanations);

import type { Refusal } from '../../../core/result';
import { fileRefusal, sendAgain } from './file-refusal';
import type { GzipFault } from './gzip-source';
import type { WalkStop } from './record-walk';

export const invalidUtf8 = (file: string, offset: number, line: number): Refusal =>
  fileRefusal(
    'encoding',
    file,
    {
      en: `the text is not UTF-8: first on line ${line} (byte ${offset}).`,
      ur: `متن UTF-8 میں نہیں: پہلی غلطی سطر ${line} پر ہے (بائٹ ${offset})۔`,
    },
    { en: 'Export it again as UTF-8 (in Excel: “CSV UTF-8”).', ur: 'اسے UTF-8 میں دوبارہ برآمد کریں۔' },
    { offset, line },
  );

export const noRecords = (file: string): Refusal =>
  fileRefusal('no-records', file, { en: 'the file holds no records.', ur: 'فائل میں کوئی اندراج نہیں۔' }, sendAgain);

export const anotherHeader = (file: string, line: number): Refusal =>
  fileRefusal(
    'header',
    file,
    {
      en: `line ${line} holds column names again, in another order: two files were joined.`,
      ur: `سطر ${line} پر کالموں کے نام دوسری ترتیب میں دوبارہ ہیں: دو فائلیں جوڑی گئی ہیں۔`,
    },
    {
      en: 'Send the two files apart, or join them column by column.',
      ur: 'دونوں فائلیں الگ الگ دیں، یا کالم ملا کر جوڑیں۔',
    },
    { line },
  );

export const oldMacNewlines = (file: string): Refusal =>
  fileRefusal(
    'newline',
    file,
    { en: 'lines end in a bare carriage return (CR).', ur: 'سطریں صرف CR پر ختم ہوتی ہیں۔' },
    { en: 'Export it with LF or CRLF line ends.', ur: 'اسے LF یا CRLF سطروں کے ساتھ برآمد کریں۔' },
  );

export const tooManyFaults = (file: string, line: number, faults: number): Refusal =>
  fileRefusal(
    'error_if',
    file,
    {
      en: `${faults} records are broken by line ${line}; this is not a table the contract knows.`,
      ur: `سطر ${line} تک ${faults} اندراجات ٹوٹے ہوئے ہیں؛ یہ معاہدے کا جدول نہیں۔`,
    },
    sendAgain,
    { line },
  );

export function stopped(file: string, stop: WalkStop, limit: number): Refusal {
  const { line, offset } = stop;
  const sentence = {
    'control-char': {
      en: `line ${line} holds a NUL byte (byte ${offset}): the file is damaged or not text.`,
      ur: `سطر ${line} میں NUL بائٹ ہے (بائٹ ${offset}): فائل خراب ہے یا متن نہیں۔`,
    },
    'line-size': {
      en: `the record at line ${line} is longer than ${limit} bytes.`,
      ur: `سطر ${line} کا اندراج ${limit} بائٹ سے لمبا ہے۔`,
    },
    'unclosed-quote': {
      en: `a quotation mark opened at line ${line} is never closed, so the rest of the file cannot be told apart.`,
      ur: `سطر ${line} پر کھلا واوین کبھی بند نہیں ہوتا، اس لیے باقی فائل پڑھی نہیں جا سکتی۔`,
    },
  }[stop.why];
  return fileRefusal(stop.why, file, sentence, sendAgain, { line, offset });
}

const gzipSentences: Record<GzipFault['code'], { en: string; ur: string }> = {
  'gzip-truncated': { en: 'the gzip ends too early: the file was cut.', ur: 'gzip ادھورا ہے: فائل کٹ گئی ہے۔' },
  'gzip-crc': {
    en: 'the gzip checksum does not hold: the file was damaged.',
    ur: 'gzip کا چیک سم غلط ہے: فائل خراب ہے۔',
  },
  'gzip-trailing': { en: 'bytes follow the end of the gzip.', ur: 'gzip کے اختتام کے بعد بھی بائٹس ہیں۔' },
  'gzip-ratio': {
    en: 'the gzip unpacks to far more than a table would (a bomb, or a damaged file).',
    ur: 'gzip کھلنے پر جدول سے کہیں زیادہ بڑا ہے (بم یا خراب فائل)۔',
  },
  'gzip-content': { en: 'the gzip cannot be unpacked.', ur: 'gzip کھولا نہیں جا سکتا۔' },
};

export const gzipRefusal = (file: string, fault: GzipFault): Refusal =>
  fileRefusal(fault.code, file, gzipSentences[fault.code], sendAgain);

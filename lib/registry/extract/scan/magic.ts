import type { Refusal } from '../../../core/result';
import type { FileFormat } from './file-format';
import { fileRefusal } from './file-refusal';

const starts = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);

/** What the first bytes say the file is, where that is not plain text. */
function contentOf(head: Buffer): string | null {
  if (starts(head, 0x1f, 0x8b)) return 'gzip';
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'Parquet';
  if (starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06)) return 'ZIP or Excel (XLSX)';
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'Excel (XLS)';
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) return 'PDF';
  const text = head.toString('latin1').replace('\u00ef\u00bb\u00bf', '').trimStart();
  if (text.startsWith('<')) return 'HTML or XML';
  if (text.startsWith('{') || text.startsWith('[')) return 'JSON';
  return null;
}

const expected: Record<FileFormat, string | null> = { csv: null, 'csv.gz': 'gzip', parquet: 'Parquet' };
const titles: Record<FileFormat, string> = { csv: 'CSV', 'csv.gz': 'CSV.gz', parquet: 'Parquet' };

/** The content must be what the name promises; UTF-16 is answered as an encoding, not as a mystery. */
export function checkMagic(file: string, format: FileFormat, head: Buffer): Refusal | null {
  if (format === 'csv' && (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff))) {
    return fileRefusal(
      'encoding',
      file,
      { en: 'the file is UTF-16, not UTF-8 (first bytes).', ur: 'فائل UTF-16 میں ہے، UTF-8 میں نہیں (ابتدائی بائٹس)۔' },
      { en: 'Save it as "CSV UTF-8" and load again.', ur: 'اسے "CSV UTF-8" کے طور پر محفوظ کر کے دوبارہ لوڈ کریں۔' },
      { offset: 0 },
    );
  }
  const found = contentOf(head);
  if (found === expected[format]) return null;
  const what = found ?? 'plain text';
  const name = titles[format];
  return fileRefusal(
    'magic',
    file,
    { en: `the name says ${name}, the content is ${what}.`, ur: `نام ${name} کہتا ہے مگر اندر ${what} ہے۔` },
    {
      en: `Export the table as ${name}, or give the file the ending of what it is (.csv, .csv.gz, .parquet).`,
      ur: `جدول کو ${name} میں برآمد کریں، یا فائل کو اس کی اصل قسم کا نام دیں (.csv، .csv.gz، .parquet)۔`,
    },
    { expected: name, found: what },
  );
}

import type { Refusal } from '../../core/result';
import type { ReadManifest } from './manifest';
import { fileRefusal, sendAgain } from './scan/file-refusal';

export interface CountedFile {
  name: string;
  records: number;
  blank: number;
  sha256: string;
}

/** Where `extract.json` lists files, every one must be there with the rows and the hash it states, or nothing loads. */
export function checkManifest(manifest: ReadManifest, counted: readonly CountedFile[]): Refusal | null {
  for (const stated of manifest.files) {
    const found = counted.find((file) => file.name === stated.name);
    if (!found) {
      return fileRefusal(
        'manifest-file-missing',
        stated.name,
        {
          en: 'extract.json lists this file, and it is not there.',
          ur: 'extract.json میں یہ فائل درج ہے مگر موجود نہیں۔',
        },
        { en: 'Add the file, or correct extract.json.', ur: 'فائل شامل کریں، یا extract.json درست کریں۔' },
      );
    }
    if (found.records !== stated.rows && found.records - found.blank !== stated.rows) {
      const [expected, actual] = [stated.rows.toLocaleString('en'), found.records.toLocaleString('en')];
      return fileRefusal(
        'manifest-rows',
        stated.name,
        {
          en: `extract.json expects ${expected} rows, the file holds ${actual}.`,
          ur: `extract.json کے مطابق ${expected} سطریں ہونی چاہییں، فائل میں ${actual} ہیں۔`,
        },
        sendAgain,
        { expected: stated.rows, found: found.records },
      );
    }
    if (found.sha256 !== stated.sha256.toLowerCase()) {
      return fileRefusal(
        'manifest-sha256',
        stated.name,
        {
          en: `extract.json expects the SHA-256 ${stated.sha256}, the file has ${found.sha256}.`,
          ur: `extract.json کے مطابق SHA-256 ${stated.sha256} ہونا چاہیے، فائل کا ${found.sha256} ہے۔`,
        },
        sendAgain,
        { expected: stated.sha256, found: found.sha256 },
      );
    }
  }
  return null;
}

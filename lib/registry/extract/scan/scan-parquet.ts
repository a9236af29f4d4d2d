import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { throwIfCancelled } from '../../../core/progress';
import { done, type Refusal, type Result, refused } from '../../../core/result';
import { fileRefusal, sendAgain } from './file-refusal';
import { checkHeader, normaliseColumnName } from './header';
import { type ParquetFooter, readParquetFooter } from './parquet-footer';
import type { ScanCall } from './scan-call';
import type { ScannedFile } from './scanned-file';
import { noRecords } from './text-flaws';

const footerLimit = 64 * 1024 ** 2;

const broken = (call: ScanCall): Refusal =>
  fileRefusal(
    'parquet',
    call.name,
    {
      en: 'the Parquet footer cannot be read: the file was cut or damaged.',
      ur: 'Parquet کا اختتامیہ پڑھا نہیں جا سکتا: فائل کٹی ہوئی یا خراب ہے۔',
    },
    sendAgain,
  );

/** Scans Parquet: its hash, and rows and columns from the footer, read here and not by the database. */
export async function scanParquet(call: ScanCall, size: number): Promise<Result<ScannedFile>> {
  const footer = await footerOf(call, size);
  if (footer === null) return refused(broken(call));
  const header = footer.columns.map(normaliseColumnName);
  const wrong = checkHeader(call.name, call.contract, header, call.acceptedColumns);
  if (wrong) return refused(wrong);
  if (!footer.isFlat) {
    return refused(
      fileRefusal(
        'parquet',
        call.name,
        {
          en: 'columns are nested; a table has one value a cell.',
          ur: 'خانے تہ در تہ ہیں؛ ہر خانے میں ایک ہی قدر ہونی چاہیے۔',
        },
        { en: 'Export the table flat.', ur: 'جدول کو سادہ شکل میں برآمد کریں۔' },
      ),
    );
  }
  if (footer.rows === 0) return refused(noRecords(call.name));
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(call.path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    throwIfCancelled(call.signal);
    hash.update(chunk);
    call.onBytes?.(chunk.length);
  }
  return done({
    bytes: size,
    sha256: hash.digest('hex'),
    header,
    records: footer.rows,
    blank: 0,
    newline: 'none',
    faults: [],
    sayings: null,
    plainPath: call.path,
  });
}

async function footerOf(call: ScanCall, size: number): Promise<ParquetFooter | null> {
  const handle = await open(call.path, 'r');
  try {
    const tail = Buffer.alloc(8);
    await handle.read(tail, 0, 8, size - 8);
    const length = tail.readUInt32LE(0);
    if (tail.toString('latin1', 4) !== 'PAR1' || length > Math.min(size - 12, footerLimit)) return null;
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, size - 8 - length);
    return readParquetFooter(bytes);
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  } finally {
    await handle.close();
  }
}

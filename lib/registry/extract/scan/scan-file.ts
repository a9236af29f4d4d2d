import { lstat, open } from 'node:fs/promises';
import { type Result, refused } from '../../../core/result';
import { fileRefusal, notAFile, sendAgain } from './file-refusal';
import { checkMagic } from './magic';
import type { ScanCall } from './scan-call';
import { scanParquet } from './scan-parquet';
import { scanText } from './scan-text';
import type { ScannedFile } from './scanned-file';

/**
 * Looks at a file byte by byte before the database may: an ordinary file, the content its name promises, valid UTF-8
 * without NUL, the header of the contract, whole quotes, bounded records, and an exact count of records. A file that
 * changes while it is read is refused.
 */
export async function scanFile(call: ScanCall): Promise<Result<ScannedFile>> {
  const before = await lstat(call.path);
  if (!before.isFile()) {
    return refused(notAFile(call.name));
  }
  const handle = await open(call.path, 'r');
  const head = Buffer.alloc(512);
  const { bytesRead } = await handle.read(head, 0, 512, 0);
  await handle.close();
  const wrong = checkMagic(call.name, call.format, head.subarray(0, bytesRead));
  if (wrong) return refused(wrong);
  const outcome = call.format === 'parquet' ? await scanParquet(call, before.size) : await scanText(call, before.size);
  const after = await lstat(call.path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || after.ino !== before.ino) {
    return refused(
      fileRefusal(
        'changed-while-read',
        call.name,
        { en: 'the file changed while it was being read.', ur: 'پڑھنے کے دوران فائل بدل گئی۔' },
        sendAgain,
      ),
    );
  }
  return outcome;
}

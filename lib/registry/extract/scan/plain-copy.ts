import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ScannedFile } from './scanned-file';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** True where the database must not read the bytes as they are: broken or blank records, mixed line ends. */
export const needsCopy = (scanned: ScannedFile): boolean => scanned.faults.length > 0 || scanned.newline === 'mixed';

/** Writes the text without its faulty and blank records and with one kind of line end, for the database to read strictly. */
export async function writePlainCopy(scanned: ScannedFile, target: string): Promise<void> {
  const output = await open(target, 'wx');
  const gaps = scanned.faults;
  let gap = 0;
  let offset = 0;
  let heldReturn = false;
  try {
    for await (const chunk of createReadStream(scanned.plainPath, {
      highWaterMark: 1 << 20,
    }) as AsyncIterable<Buffer>) {
      const kept = Buffer.allocUnsafe(chunk.length + 1);
      let length = 0;
      for (let at = 0; at < chunk.length; at += 1, offset += 1) {
        while (gap < gaps.length && offset >= (gaps[gap] as { end: number }).end) gap += 1;
        if (gap < gaps.length && offset >= (gaps[gap] as { start: number }).start) continue;
        const byte = chunk[at] as number;
        if (heldReturn && byte !== lineFeed) kept[length++] = carriageReturn;
        heldReturn = byte === carriageReturn;
        if (!heldReturn) kept[length++] = byte;
      }
      await output.writeFile(kept.subarray(0, length));
    }
  } finally {
    await output.close();
  }
}

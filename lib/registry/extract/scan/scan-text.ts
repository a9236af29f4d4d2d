import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { throwIfCancelled } from '../../../core/progress';
import { done, type Refusal, type Result, refused } from '../../../core/result';
import { GzipFault, gunzipped } from './gzip-source';
import { RecordWalk } from './record-walk';
import type { ScanCall } from './scan-call';
import type { ScannedFile } from './scanned-file';
import { TableWalk } from './table-walk';
import { gzipRefusal, invalidUtf8, noRecords, oldMacNewlines, stopped } from './text-flaws';
import { firstInvalidUtf8 } from './utf8';

/** Scans CSV, plain or within gzip; what a gzip holds is written once to `scratch`, so that it is not unpacked twice. */
export async function scanText(call: ScanCall, size: number): Promise<Result<ScannedFile>> {
  const isGzip = call.format === 'csv.gz';
  const plainPath = isGzip ? call.scratch : call.path;
  const hash = createHash('sha256');
  const take = (chunk: Buffer): void => {
    hash.update(chunk);
    call.onBytes?.(chunk.length);
  };
  const chunks = isGzip ? gunzipped(call.path, size, call.limits, take) : plain(call.path, take);
  const copy = isGzip ? await open(plainPath, 'wx') : null;
  try {
    const outcome = await walk(call, chunks, copy);
    if (!outcome.ok) return outcome;
    return done({ ...outcome.value, bytes: size, sha256: hash.digest('hex'), plainPath });
  } catch (problem) {
    if (problem instanceof GzipFault) return refused(gzipRefusal(call.name, problem));
    throw problem;
  } finally {
    await copy?.close();
  }
}

async function* plain(path: string, take: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    take(chunk);
    yield chunk;
  }
}

type Walked = Omit<ScannedFile, 'bytes' | 'sha256' | 'plainPath'>;

async function walk(
  call: ScanCall,
  chunks: AsyncIterable<Buffer>,
  copy: FileHandle | null,
): Promise<Result<Walked, Refusal>> {
  const table = new TableWalk(call.name, call.contract, call.acceptedColumns, call.limits, call.wantsPlaces);
  const records = new RecordWalk(call.limits.recordBytes, table.visit);
  let offset = 0;
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    throwIfCancelled(call.signal);
    const text = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
    const cut = wholeCharacters(text);
    const invalid = firstInvalidUtf8(text.subarray(0, cut));
    if (invalid >= 0) {
      const line = records.lineAfter(chunk.subarray(0, Math.max(0, invalid - tail.length)));
      return refused(invalidUtf8(call.name, offset - tail.length + invalid, line));
    }
    tail = Buffer.from(text.subarray(cut));
    offset += chunk.length;
    const stop = records.push(chunk);
    if (records.loneReturns > 0 && records.lineFeeds === 0 && stop) return refused(oldMacNewlines(call.name));
    if (stop) return refused(stopped(call.name, stop, call.limits.recordBytes));
    if (table.refusal) return refused(table.refusal);
    await copy?.writeFile(chunk);
  }
  if (tail.length > 0) return refused(invalidUtf8(call.name, offset - tail.length, records.lineAfter(Buffer.alloc(0))));
  const stop = records.finish();
  if (records.loneReturns > 0 && records.lineFeeds === 0) return refused(oldMacNewlines(call.name));
  if (stop) return refused(stopped(call.name, stop, call.limits.recordBytes));
  if (table.refusal) return refused(table.refusal);
  if (table.records - table.blank <= 0) return refused(noRecords(call.name));
  return done({
    header: table.header,
    records: table.records,
    blank: table.blank,
    newline: newlineOf(records),
    faults: table.faults,
    sayings: table.places(),
  });
}

function newlineOf({ lineFeeds, carriageReturns }: RecordWalk): ScannedFile['newline'] {
  if (lineFeeds === 0) return 'none';
  if (carriageReturns === 0) return 'lf';
  return carriageReturns === lineFeeds ? 'crlf' : 'mixed';
}

/** Length of the text without a character that the chunk cuts in two. */
function wholeCharacters(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back += 1) {
    const byte = text[text.length - back] as number;
    if (byte < 0x80) return text.length;
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? text.length - back : text.length;
  }
  return text.length;
}

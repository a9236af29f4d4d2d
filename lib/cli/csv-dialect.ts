import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { tableCells } from '../science/pmt/calibration/table-cells';

/** The header of a CSV and what parts its cells. */
export interface CsvDialect {
  delimiter: string;
  columns: string[];
  isGzip: boolean;
}

const enough = 1 << 20;

/**
 * Reads the header of a CSV or CSV.gz, so that the engine need not guess where a table begins: a guess leaves rows out where one is odd.
 * A gzip is unpacked to its end, for the engine takes one that was cut off, or whose checksum fails, as whole; null for such a one.
 */
export async function csvDialect(path: string): Promise<CsvDialect | null> {
  const isGzip = firstBytes(path, 2).equals(Buffer.from([0x1f, 0x8b]));
  const head = isGzip ? await unpacked(path) : firstBytes(path, enough);
  if (head === null) return null;
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  const { lines, delimiter } = tableCells(text.slice(0, headerEnd(text)));
  const names = (lines[0] ?? []).map((name, at) => name.trim() || `column_${at + 1}`);
  return { delimiter, columns: names, isGzip };
}

/** The end of the first record: the first line end outside quotation marks. */
function headerEnd(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[at] === '\n' || text[at] === '\r')) return at;
  }
  return text.length;
}

function firstBytes(path: string, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  const file = openSync(path, 'r');
  const read = readSync(file, bytes, 0, most, 0);
  closeSync(file);
  return bytes.subarray(0, read);
}

async function unpacked(path: string): Promise<Buffer | null> {
  const head: Buffer[] = [];
  let length = 0;
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        if (length < enough) head.push(chunk);
        length += chunk.length;
      }
    });
    return Buffer.concat(head);
  } catch (problem) {
    if (String((problem as NodeJS.ErrnoException).code).startsWith('Z_')) return null;
    throw problem;
  }
}
